import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const easyAnswer: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        "You probably have a lot on, so I've put my question about {project} in a form you can answer with one letter.",
      ),
    ],
    [ask('Which of these comes closest?')],
    [wayOut('A: yes, go ahead.')],
    [wayOut('B: yes, but later.')],
    [wayOut('C: no, you can let it go.')],
    [
      interest(
        "Any of the three is fine. With an A I'll keep the days for you, so there's no queue when you're ready to start.",
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'To keep things simple, you can answer my question about {project} with a single letter.',
      ),
    ],
    [ask('Which of these comes closest?')],
    [wayOut('A: yes, please go ahead.')],
    [wayOut('B: yes, but at a later date.')],
    [wayOut('C: no, this can be closed.')],
    [
      interest(
        'Any of the three is fine. With an A I will reserve the days for you, so that you do not have to wait once you are ready.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
