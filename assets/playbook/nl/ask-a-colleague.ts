import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hi, me, soon, warmly } from './opening-and-closing';

export const askAColleague: PlaybookText = {
  subject: 'Even sparren',
  informal: [
    [hi],
    [
      inBelgium(
        reason(
          'Ik kom er met een klus niet helemaal uit en leg hem graag aan jou voor. Namen laat ik weg; de feiten staan hieronder.',
        ),
        'Ik kom er met een opdracht niet helemaal uit en leg ze graag aan jou voor. Namen laat ik weg; de feiten staan hieronder.',
      ),
    ],
    [
      inBelgium(
        ask('Heb je deze week een kwartiertje om mee te denken?'),
        'Heb je deze week een kwartiertje om er samen eens naar te kijken?',
      ),
      wayOut('Volgende week is ook goed, en een regel per mail helpt al.'),
      interest('Andersom denk ik net zo graag met jou mee.'),
    ],
    [soon],
    [me],
  ],
  formal: [
    [dear],
    [
      reason(
        'Ik kom er met een opdracht niet helemaal uit en leg die graag aan u voor. Namen laat ik weg; de feiten staan hieronder.',
      ),
    ],
    [
      inBelgium(
        ask('Hebt u deze week een kwartier om mee te denken?'),
        'Hebt u deze week een kwartier om er samen eens naar te kijken?',
      ),
      wayOut('Volgende week is ook goed, en een regel per mail helpt al.'),
      interest('Andersom denk ik net zo graag met u mee.'),
    ],
    [warmly],
    [me],
  ],
};
