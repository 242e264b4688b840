import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const reference: PlaybookText = {
  subject: 'A question between colleagues',
  informal: [
    [greeting('Hi {client},')],
    [reason("I've been asked to work on “{project}”, and I believe you know the client.")],
    [
      ask('How did you find working with them?'),
      wayOut(
        "Only what you're happy to share, and it stays with me. If you'd rather leave it, that's fine.",
      ),
    ],
    [
      interest(
        "I'd like to make a good start, so I'm curious about what they value most and what helped you. I'm happy to do the same for you another time.",
      ),
    ],
    [closing('All the best,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [reason('I have been asked to work on “{project}”, and I believe you know the client.')],
    [
      ask('May I ask how you found working with them?'),
      wayOut(
        'Please share only what you wish to; it stays with me. If you would rather not, I quite understand.',
      ),
    ],
    [
      interest(
        'I would like to make a good start, knowing what they value and what helped you. I am happy to do the same for you another time.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
