import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const otherTime: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci pour ta proposition. À cette heure-là, j’ai autre chose de prévu.'),
      interest('Je préfère avoir vraiment du temps pour toi.'),
    ],
    [
      ask('Serais-tu disponible {slots}\u00a0?'),
      wayOut('Sinon, propose-moi un autre moment en journée.'),
    ],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci pour votre proposition. À cette heure-là, j’ai un autre engagement.'),
      interest('J’aimerais pouvoir vous consacrer toute mon attention.'),
    ],
    [
      ask('Seriez-vous disponible {slots}\u00a0?'),
      wayOut('Sinon, n’hésitez pas à me proposer un autre moment en journée.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
