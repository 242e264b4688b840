import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const ratingLow: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci pour ta note de {score} et pour ta franchise.'),
      interest('J’ai envie que ce travail te serve mieux que cela.'),
    ],
    [
      ask('Que faudrait-il pour que le compte y soit\u00a0?'),
      wayOut('Un seul point suffit pour commencer, par écrit ou au téléphone, comme tu préfères.'),
    ],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci pour votre note de {score} et pour votre franchise.'),
      interest('J’ai à cœur que ce travail vous serve mieux que cela.'),
    ],
    [
      ask('Que faudrait-il pour que le résultat vous convienne\u00a0?'),
      wayOut(
        'Un seul point suffit pour commencer, par écrit ou au téléphone, comme vous préférez.',
      ),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
