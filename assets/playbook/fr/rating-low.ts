import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const ratingLow: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci pour ta note de {score} et pour ta franchise.'),
      interest('J’ai envie que ce travail te soit vraiment utile.'),
    ],
    [
      ask('Que faudrait-il pour que le résultat te convienne\u00a0?'),
      wayOut('Un seul point suffit pour commencer, par écrit ou au téléphone, comme tu préfères.'),
    ],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci pour votre note de {score} et pour votre franchise.'),
      interest('Je tiens à ce que ce travail vous soit vraiment utile.'),
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
