import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const rating: PlaybookText = {
  subject: 'One question about {project}',
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        "I'd like to know how you feel the work is going. This is the goal you set for it: {goal}.",
      ),
    ],
    [
      ask('How would you rate {work} against that goal, where 10 is fully there and 1 not at all?'),
      wayOut('Just the number is fine, high or low.'),
    ],
    [interest("It tells me what to keep and what to change for you while there's time to do it.")],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'I would like to know how you see the work so far. This is the goal you set for it: {goal}.',
      ),
    ],
    [
      ask(
        'How would you rate {work} against that goal, where 10 means fully achieved and 1 not at all?',
      ),
      wayOut('The number alone is enough, high or low.'),
    ],
    [interest('It shows me what to keep and what to change for you while there is time to do it.')],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
