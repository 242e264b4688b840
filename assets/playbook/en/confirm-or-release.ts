import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const confirmOrRelease: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        "I'm keeping time free for “{project}” ({month}), and somebody else has now asked about the same days.",
      ),
      interest('I set them aside for you, so you get first choice.'),
    ],
    [
      ask('Shall I keep them for you or let them go?'),
      wayOut(
        "'Keep' or 'let go' is all I need. If you let them go, we'll find other days when you're ready.",
      ),
    ],
    [ifFilled('date', reason("I'll be giving them my answer on {date}."))],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'I am keeping time free for “{project}” ({month}), and another client has now asked about the same days.',
      ),
      interest('As they are set aside for you, the first choice is yours.'),
    ],
    [
      ask('Would you like me to keep them for you, or may I let them go?'),
      wayOut('One word is enough. If you let them go, we will find other days when you are ready.'),
    ],
    [ifFilled('date', reason('I will give the other client an answer on {date}.'))],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
