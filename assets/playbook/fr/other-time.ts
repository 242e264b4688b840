import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const otherTime: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('À cette heure-là, j’ai autre chose de prévu.'),
      interest('J’aimerais avoir l’esprit libre pour ton sujet.'),
    ],
    [
      ask('Est-ce que {slots} t’irait\u00a0?'),
      wayOut('Sinon, donne-moi un autre moment en journée.'),
    ],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('À cette heure-là, j’ai un autre engagement.'),
      interest('J’aimerais avoir l’esprit libre pour votre sujet.'),
    ],
    [
      ask('Est-ce que {slots} vous conviendrait\u00a0?'),
      wayOut('Sinon, indiquez-moi un autre moment en journée.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
