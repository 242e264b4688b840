import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const nextContact: PlaybookText = {
  subject: 'When we speak next',
  informal: [
    [greeting('Hi {client},')],
    [reason('Thank you for talking “{project}” through with me. It gave me plenty to work with.')],
    [
      interest(
        "If we put the next date in the diary now, you'll know when to expect my ideas, and there'll be room for your questions.",
      ),
      ask('Which suits you best: {slots}?'),
    ],
    [
      wayOut(
        "If that doesn't work for you, suggest a time that does. And if you'd like to think it over first, that's fine.",
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'Thank you for our conversation about “{project}”. It gave me a clear starting point.',
      ),
    ],
    [
      interest(
        'If we arrange our next conversation now, you will know when to expect my proposals, and there will be room for your questions.',
      ),
      ask('Which would suit you best: {slots}?'),
    ],
    [wayOut('If that is not convenient, another time is fine, and so is thinking it over first.')],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
