import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const easyAnswer: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        'You probably have a lot on, so a single letter is enough to answer my question about “{project}”.',
      ),
    ],
    [ask('Which of these comes closest?')],
    [wayOut('A: yes, go ahead.')],
    [wayOut('B: yes, but later.')],
    [wayOut('C: no, you can let it go.')],
    [
      interest(
        "Any of the three is fine. If it's A, I'll keep the days free, so there's no wait when you're ready to start.",
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'To keep things simple, a single letter is enough to answer my question about “{project}”.',
      ),
    ],
    [ask('Which of these comes closest?')],
    [wayOut('A: yes, please go ahead.')],
    [wayOut('B: yes, but at a later date.')],
    [wayOut('C: no, let us leave it there.')],
    [
      interest(
        'Any of the three is fine. If it is A, I will reserve the days for you, so that there is no wait once you are ready.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
