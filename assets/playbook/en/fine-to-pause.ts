import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const fineToPause: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason('I was going through my plans for the coming weeks and came to “{project}”.'),
      reason('Budgets and priorities shift, and this may not be the moment for it.'),
    ],
    [
      ask('Shall we carry on now, or park it for a while?'),
      wayOut("'Now' or 'later' will do, no explanation needed."),
    ],
    [
      interest(
        "If it's later, I'll keep everything together so we can pick it up where we left off.",
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason('While going through my plans for the coming weeks I came to “{project}”.'),
      reason('Budgets and priorities change, and this may not be the right moment for it.'),
    ],
    [
      ask('Would you prefer to continue now, or to pause for a while?'),
      wayOut('One word is enough, and there is no need to explain.'),
    ],
    [
      interest(
        'If we pause, I will keep everything together, so that we can resume whenever it suits you.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
