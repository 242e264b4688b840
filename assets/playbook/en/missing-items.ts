import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const missingItems: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [reason("I've reached the point in “{project}” where I need something from you to carry on.")],
    [
      ask('Could you send me {items}?'),
      wayOut(
        "What you have so far is fine; the rest can follow. If it's with a colleague of yours, a name is enough and I'll take it from there.",
      ),
    ],
    [
      interest('Once I have that, I can get things moving again.'),
      ifFilled('goal', interest("It also brings us closer to what you're after: {goal}.")),
      ifFilled(
        'deadline',
        interest('If I have it all by {deadline}, the schedule stays as it is.'),
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'I have reached the point in “{project}” where I need something from you to continue.',
      ),
    ],
    [
      ask('Could you please send me {items}?'),
      wayOut(
        'What you have so far is fine; the rest can follow. If it is with a colleague, a name is enough and I will ask them.',
      ),
    ],
    [
      interest('Once I have that, I can get things moving again.'),
      ifFilled('goal', interest('It also brings us closer to what you want to achieve: {goal}.')),
      ifFilled(
        'deadline',
        interest('If everything reaches me by {deadline}, the schedule remains as it is.'),
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
