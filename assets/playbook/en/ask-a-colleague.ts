import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const askAColleague: PlaybookText = {
  subject: "Something I'd like your view on",
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        "I've got a situation with a client that I keep turning over in my mind, and a fresh pair of eyes would help. You'll find it below, without names.",
      ),
    ],
    [
      ask('What would you do in my place?'),
      wayOut("Two lines is fine. If it's not a good week for it, just leave it."),
    ],
    [
      interest(
        "And whenever you've got a puzzle of your own, I'm all ears. Over a drink, if you like.",
      ),
    ],
    [closing('All the best,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'There is a situation with a client that I keep coming back to, and I would value a fresh view of it. You will find it below, without names.',
      ),
    ],
    [
      ask('What would you do in my place?'),
      wayOut(
        'Two lines are enough. If this is not a good week for it, please feel free to leave it.',
      ),
    ],
    [
      interest(
        'Whenever you have something of your own to talk through, I am happy to do the same for you.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
