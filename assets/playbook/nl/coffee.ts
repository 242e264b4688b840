import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, ifFilled, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hi, me, soon, warmly } from './opening-and-closing';

export const coffee: PlaybookText = {
  subject: 'Koffie of een wandeling',
  informal: [
    [hi],
    [
      reason('Het is een tijdje geleden dat we elkaar spraken.'),
      interest('Ik ben benieuwd waar je mee bezig bent.'),
    ],
    [
      inBelgium(
        ask('Zin om binnenkort koffie te drinken of een rondje te lopen?'),
        'Zin om binnenkort eens een koffie te drinken of een wandeling te maken?',
      ),
      ifFilled('slots', ask('Ik kan bijvoorbeeld {slots}.')),
      wayOut('Past het nu niet, dan is een ander moment ook goed.'),
    ],
    [soon],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Het is een tijd geleden dat we elkaar spraken.'),
      interest('Ik ben benieuwd waar u mee bezig bent.'),
    ],
    [
      inBelgium(
        ask('Hebt u zin om binnenkort koffie te drinken of een wandeling te maken?'),
        'Hebt u zin om binnenkort eens een koffie te drinken of een wandeling te maken?',
      ),
      ifFilled('slots', ask('Ik kan bijvoorbeeld {slots}.')),
      wayOut('Past het nu niet, dan is een ander moment ook goed.'),
    ],
    [warmly],
    [me],
  ],
};
