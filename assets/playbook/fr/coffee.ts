import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const coffee: PlaybookText = {
  subject: 'Un café',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('J’ai envie de prendre de tes nouvelles, et pas seulement par écran.'),
      interest('J’aimerais bien savoir ce qui t’occupe en ce moment.'),
    ],
    [
      ask('Un café ou une balade, {slots}, ça te dirait\u00a0?'),
      wayOut('Si le moment tombe mal, ce sera une autre fois, avec le même plaisir.'),
    ],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Il me ferait plaisir de prendre de vos nouvelles autrement que par écran.'),
      interest('J’aimerais savoir ce qui vous occupe en ce moment.'),
    ],
    [
      ask('Que diriez-vous d’un café ou d’une promenade, {slots}\u00a0?'),
      wayOut('Si le moment tombe mal, ce sera une autre fois, avec le même plaisir.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
