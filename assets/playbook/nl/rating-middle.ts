import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const ratingMiddle: PlaybookText = {
  informal: [
    [hello],
    [reason('Dank je voor je cijfer, een {score}.'), interest('Daar kunnen we op bouwen.')],
    [
      ask('Wat zou er een 9 van maken?'),
      interest('Wat voor jou het meest uitmaakt, pak ik als eerste aan.'),
      wayOut('Is het goed zoals het is, dan is dat ook een antwoord.'),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [reason('Dank u voor uw cijfer, een {score}.'), interest('Daar kunnen we op bouwen.')],
    [
      ask('Wat zou er een 9 van maken?'),
      interest('Wat voor u het meest uitmaakt, pak ik als eerste aan.'),
      wayOut('Is het goed zoals het is, dan is dat ook een antwoord.'),
    ],
    [kindly],
    [me],
  ],
};
