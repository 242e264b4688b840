import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, inLong, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const kickOff: PlaybookText = {
  subject: '{project}: goed van start',
  informal: [
    [hello],
    [
      inBelgium(
        reason('We gaan beginnen aan "{project}", en daar heb ik zin in.'),
        'We beginnen binnenkort aan "{project}", en ik kijk ernaar uit.',
      ),
      interest(
        'Met een paar afspraken vooraf krijg je wat je voor ogen hebt, zonder eindeloos heen en weer te mailen.',
      ),
    ],
    [
      inBelgium(
        ask('Wil je deze punten nalopen en aanvullen?'),
        'Wil je deze punten overlopen en aanvullen?',
      ),
    ],
    [ask('Reactietijd: we antwoorden elkaar binnen {reply}.')],
    [ask('Doel: wat dit werk je moet opleveren.')],
    [ask('Beslissen: wie het laatste woord heeft.')],
    [inLong(ask('Meekijken: wie je er onderweg bij wilt hebben.'))],
    [inLong(ask('Resultaat: wat je van me krijgt, en wat er niet bij hoort.'))],
    [inLong(ask('Planning: welke data voor jou vaststaan.'))],
    [
      wayOut('Wat je nog niet weet, laat je open. Dat bespreken we als we beginnen.'),
      inLong(interest('Ik zet het daarna op één pagina, dan hebben we het allebei bij de hand.')),
    ],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Binnenkort beginnen we aan "{project}", en ik kijk ernaar uit.'),
      interest(
        'Met een paar afspraken vooraf krijgt u wat u voor ogen hebt, zonder eindeloos heen en weer te mailen.',
      ),
    ],
    [
      inBelgium(
        ask('Wilt u deze punten nalopen en aanvullen?'),
        'Wilt u deze punten overlopen en aanvullen?',
      ),
    ],
    [ask('Reactietijd: we antwoorden elkaar binnen {reply}.')],
    [ask('Doel: wat dit werk u moet opleveren.')],
    [ask('Beslissen: wie het laatste woord heeft.')],
    [inLong(ask('Meekijken: wie u er onderweg bij wilt hebben.'))],
    [inLong(ask('Resultaat: wat u van mij krijgt, en wat er niet bij hoort.'))],
    [inLong(ask('Planning: welke data voor u vaststaan.'))],
    [
      wayOut('Wat u nog niet weet, laat u open. Dat bespreken we bij de start.'),
      inLong(interest('Ik zet het daarna op één pagina, dan hebben we het allebei bij de hand.')),
    ],
    [kindly],
    [me],
  ],
};
