import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const coffee: PlaybookText = {
  subject: 'Un café',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('J’aimerais prendre de tes nouvelles, et pas seulement par mail.'),
      interest('Tu me raconteras ce qui t’occupe en ce moment.'),
    ],
    [
      ask('Un café ou une balade, {slots}, ça te dirait\u00a0?'),
      wayOut('Si ça tombe mal, ce sera pour une autre fois.'),
    ],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('J’aimerais prendre de vos nouvelles, et pas seulement par mail.'),
      interest('Vous me raconterez ce qui vous occupe en ce moment.'),
    ],
    [
      ask('Que diriez-vous d’un café ou d’une promenade, {slots}\u00a0?'),
      wayOut('Si le moment ne convient pas, ce sera pour une autre fois.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
