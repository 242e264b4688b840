import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const freeNow: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('J’ai un moment maintenant pour parler de «\u00a0{project}\u00a0».'),
      interest('Dix minutes de vive voix nous épargneront quelques messages.'),
    ],
    [ask('On s’appelle\u00a0?'), wayOut('Si cela tombe mal, propose-moi un autre moment.')],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('J’ai un moment maintenant pour parler de «\u00a0{project}\u00a0».'),
      interest('Dix minutes de vive voix nous épargneront quelques messages.'),
    ],
    [
      ask('Puis-je vous appeler\u00a0?'),
      wayOut('Si cela tombe mal, proposez-moi un autre moment.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
