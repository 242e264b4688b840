import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const ratingMiddle: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [reason("Thank you for the {score}. It's good to know “{project}” is on the right track.")],
    [
      ask('What would make it a 9?'),
      wayOut(
        "One thing will do, however small. And if it's good enough as it is, that's an answer as well.",
      ),
    ],
    [
      interest(
        "I'd like you to get the most out of it, and often it's one small change that does the trick.",
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'Thank you for the {score}. It is good to know that “{project}” is on the right track.',
      ),
    ],
    [
      ask('What would make it a 9?'),
      wayOut(
        'A single point will do, however small. If it meets your needs as it is, that is an answer as well.',
      ),
    ],
    [
      interest(
        'I would like you to get the most out of the work, and often one small change makes the difference.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
