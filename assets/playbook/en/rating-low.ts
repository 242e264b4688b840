import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const ratingLow: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        "Thank you for the {score}, and for being open about it. It's good to know while there's time to change things.",
      ),
    ],
    [
      ask('What would it take to make “{project}” work for you?'),
      wayOut("The one thing that matters most is enough to begin with, by phone if you'd rather."),
    ],
    [interest("I'll come back to you with a plan for it, so you can see what changes and when.")],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'Thank you for the {score}, and for being open about it. It is good to know while there is time to change things.',
      ),
    ],
    [
      ask('What would it take for “{project}” to meet your needs?'),
      wayOut('The one point that matters most is enough to begin with, by phone if you prefer.'),
    ],
    [
      interest(
        'I will then send you a plan for it, so that you can see what will change and when.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
