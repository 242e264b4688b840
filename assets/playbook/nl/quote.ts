import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, ifFilled, inBelgium, inLong, inShort, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const quote: PlaybookText = {
  informal: [
    [hello],
    [
      inLong(reason('Hopelijk gaat het goed met je.')),
      reason('Op {since} stuurde ik je mijn offerte voor "{project}".'),
      inLong(ifFilled('number', reason('Het offertenummer is {number}.'))),
      inLong(ifFilled('amount', reason('Het totaalbedrag is {amount}.'))),
      ifFilled('due', reason('De prijs geldt tot en met {due}.')),
    ],
    [
      inShort(interest('Moet er iets anders, dan pas ik het graag aan.')),
      inLong(
        interest(
          'Ik wil dat het voorstel past bij wat je nodig hebt. Is het te groot, dan maak ik er een kleinere eerste stap van. Wil je iets anders dan wat er staat, dan schrijf ik het om.',
        ),
      ),
    ],
    [
      ask('Wat denk je ervan?'),
      wayOut('Ja, later of nee: één woord is genoeg.'),
      inLong(
        inBelgium(
          wayOut('Vragen bespreek ik graag even aan de telefoon.'),
          'Vragen overlopen we gerust samen aan de telefoon.',
        ),
      ),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      inLong(reason('Hopelijk gaat het goed met u.')),
      reason('Op {since} stuurde ik u mijn offerte voor "{project}".'),
      inLong(ifFilled('number', reason('Het offertenummer is {number}.'))),
      inLong(ifFilled('amount', reason('Het totaalbedrag is {amount}.'))),
      ifFilled('due', reason('De prijs geldt tot en met {due}.')),
    ],
    [
      inShort(interest('Moet er iets anders, dan pas ik het graag aan.')),
      inLong(
        interest(
          'Ik wil dat het voorstel past bij wat u nodig hebt. Is het te groot, dan maak ik er een kleinere eerste stap van. Wilt u iets anders dan wat er staat, dan schrijf ik het om.',
        ),
      ),
    ],
    [
      ask('Wat vindt u ervan?'),
      wayOut('Ja, later of nee: één woord is genoeg.'),
      inLong(
        inBelgium(
          wayOut('Vragen bespreek ik graag met u aan de telefoon.'),
          'Vragen overlopen we gerust samen aan de telefoon.',
        ),
      ),
    ],
    [kindly],
    [me],
  ],
};
