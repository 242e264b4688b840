import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const coffee: PlaybookText = {
  subject: 'Coffee',
  informal: [
    [greeting('Hi {client},')],
    [reason("It's been a while since we caught up, and I'd enjoy hearing how you're getting on.")],
    [
      ask('Do you fancy a coffee or a walk?'),
      ifFilled('slots', ask('I could do {slots}.')),
      wayOut('If things are busy at the moment, next month is just as good.'),
    ],
    [interest("Pick somewhere that's easy for you, and I'll come your way.")],
    [closing('All the best,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'It has been a while since we last met, and I would enjoy hearing how things are with you.',
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
