import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const invoice: PlaybookText = {
  subject: 'Invoice {number}',
  informal: [
    [greeting('Hi {client},')],
    [
      inLong(reason("I hope all's well, and that you're getting good use out of what we made.")),
      reason('My invoice {number} for “{project}” ({amount}) was due on {due}.'),
      reason('It may have slipped through the net.'),
    ],
    [
      ask('When can I expect payment?'),
      wayOut("If it's been sent, 'on its way' is all I need to hear."),
    ],
    [
      interest(
        "If anything on it needs changing, the address or an order number for instance, I'll put it right the same day.",
      ),
      inLong(
        interest(
          "And if it's with your accounts people, a name is enough: I'll sort it out with them and you needn't give it another thought.",
        ),
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      inLong(reason('I hope you are well, and that what we made has been of use to you.')),
      reason('My invoice {number} for “{project}” ({amount}) was due on {due}.'),
      reason('It may simply have slipped through the net.'),
    ],
    [
      ask('When may I expect payment?'),
      wayOut('If it is already on its way, a line to say so is all I need.'),
    ],
    [
      interest(
        'If anything on it needs changing, such as the address or an order number, I will put it right the same day.',
      ),
      inLong(
        interest(
          'If it is with your accounts department, a name is enough: I will sort it out with them, and you need not give it another thought.',
        ),
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
