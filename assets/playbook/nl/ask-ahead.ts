import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inLong, inShort, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const askAhead: PlaybookText = {
  informal: [
    [hello],
    [
      reason('In {mentioned} had je het over "{project}", ergens in {month}.'),
      reason('Ik ben nu mijn weken aan het indelen.'),
      inLong(
        reason(
          'Er komen al wat andere opdrachten bij, en de beste plek geef ik graag aan jou voordat ze vergeven is.',
        ),
      ),
    ],
    [
      ask('Weet je al ongeveer wanneer je me nodig hebt?'),
      interest('Dan zet ik die dagen voor je vast en hoef je straks niet op me te wachten.'),
      inLong(
        interest(
          'Is er iets wat ik vooraf kan lezen of bekijken, dan doe ik dat ervoor al, zodat we op dag één echt beginnen.',
        ),
      ),
    ],
    [
      wayOut('Een week bij benadering is genoeg.'),
      inLong(
        wayOut(
          'Weet je het nog niet, is het opgeschoven of gaat het niet door, dan is dat ook goed.',
        ),
      ),
      inShort(wayOut('Opgeschoven of van de baan is ook goed.')),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('In {mentioned} sprak u over "{project}", ergens in {month}.'),
      reason('Ik ben nu mijn weken aan het indelen.'),
      inLong(
        reason(
          'Er komen al wat andere opdrachten bij, en de beste plek geef ik graag aan u voordat ze vergeven is.',
        ),
      ),
    ],
    [
      ask('Weet u al ongeveer wanneer u mij nodig hebt?'),
      interest('Dan zet ik die dagen voor u vast en hoeft u straks niet op mij te wachten.'),
      inLong(
        interest(
          'Is er iets wat ik vooraf kan lezen of bekijken, dan doe ik dat van tevoren, zodat we de eerste dag meteen aan het werk kunnen.',
        ),
      ),
    ],
    [
      wayOut('Een week bij benadering is genoeg.'),
      inLong(
        wayOut(
          'Weet u het nog niet, is het opgeschoven of gaat het niet door, dan is dat ook goed.',
        ),
      ),
      inShort(wayOut('Opgeschoven of van de baan is ook goed.')),
    ],
    [kindly],
    [me],
  ],
};
