import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const keepMePosted: PlaybookText = {
  subject: '{project}: graag op de hoogte',
  informal: [
    [hello],
    [
      reason('Wat er bij jullie rond "{project}" speelt, hoor ik graag op tijd.'),
      interest('Dan sluit mijn werk aan op de rest, en hoef jij niets dubbel uit te leggen.'),
    ],
    [
      inBelgium(
        ask('Wil je me op de lijst zetten voor de mails en het overleg daarover?'),
        'Wil je me op de lijst zetten voor de mails en de vergaderingen daarover?',
      ),
      wayOut('Wat niet voor mij bedoeld is, laat je gewoon weg.'),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Wat er bij u rond "{project}" speelt, hoor ik graag op tijd.'),
      interest('Dan sluit mijn werk aan op de rest, en hoeft u niets dubbel uit te leggen.'),
    ],
    [
      inBelgium(
        ask('Wilt u mij op de lijst zetten voor de mails en het overleg daarover?'),
        'Wilt u mij op de lijst zetten voor de mails en de vergaderingen daarover?',
      ),
      wayOut('Wat niet voor mij bedoeld is, laat u gewoon weg.'),
    ],
    [kindly],
    [me],
  ],
};
