import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const noRenewal: PlaybookText = {
  subject: 'My plans after {end}',
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        "My contract for “{project}” runs until {end}. I've taken on other commitments for the time after that, so I won't be renewing it.",
      ),
    ],
    [
      interest(
        "Until that day nothing changes: I'll finish what's on the list and leave everything tidy for whoever comes next. If you've found somebody by then, I'm happy to show them the ropes.",
      ),
    ],
    [reason("It's been good working with you.")],
    [closing('All the best,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'My contract for “{project}” runs until {end}. I have taken on other commitments for the period after that, so I will not be renewing it.',
      ),
    ],
    [
      interest(
        'Until that day nothing changes: I will complete what is on the list and leave everything in good order. If you have found somebody by then, I am happy to brief them.',
      ),
    ],
    [reason('It has been good to work with you.')],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
