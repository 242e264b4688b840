import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const stayCivil: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        "I've read your message about “{project}”. The tone of it isn't acceptable to me, and I'll leave it at that.",
      ),
    ],
    [
      interest(
        "What it says about the work itself I take seriously: you'll have my answer to that by the next working day, point by point.",
      ),
    ],
    [
      interest(
        "I want this job to come out well for you, and I'm glad to talk about anything that helps it along.",
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'I have read your message about “{project}”. The tone of it is not acceptable to me, and I will leave it at that.',
      ),
    ],
    [
      interest(
        'What it says about the work itself I take seriously: you will have my answer to that by the next working day, point by point.',
      ),
    ],
    [
      interest(
        'I want this assignment to turn out well for you, and I am glad to discuss anything that helps it along.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
