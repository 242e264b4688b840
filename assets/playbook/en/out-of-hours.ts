import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const outOfHours: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        'For work in the evening, at the weekend or on a bank holiday I charge {percent}% on top of my usual rate.',
      ),
    ],
    [reason('I always say so before I begin, so there are no surprises on the invoice.')],
    [
      interest(
        "Anything that can wait until the next working day I'll do then, at the normal rate.",
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'For work in the evening, at the weekend or on a public holiday I charge {percent}% on top of my usual rate.',
      ),
    ],
    [reason('I always say so before I begin, so that the invoice holds no surprises.')],
    [
      interest(
        'Anything that can wait until the next working day I will do then, at the normal rate.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
