import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const coffee: PlaybookText = {
  subject: 'Coffee',
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        "It's been a while since we talked about anything but work, and I'd enjoy hearing how you're getting on.",
      ),
    ],
    [
      ask('Do you fancy a coffee or a walk?'),
      ifFilled('slots', ask('I could do {slots}.')),
      wayOut('If your weeks are full at the moment, next month is just as good.'),
    ],
    [interest("You choose the place, somewhere easy for you, and I'll come your way.")],
    [closing('All the best,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'It has been a while since we spoke about anything but work, and I would enjoy hearing how you are.',
      ),
    ],
    [
      ask('Would you like to meet for a coffee or a walk?'),
      ifFilled('slots', ask('These times would suit me: {slots}.')),
      wayOut('If your diary is full at the moment, next month is just as good.'),
    ],
    [interest('I am happy to come to wherever is easiest for you.')],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
