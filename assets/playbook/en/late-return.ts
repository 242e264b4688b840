import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const lateReturn: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason("Good to hear from you, and I'm glad “{project}” is going ahead."),
      reason("I'm in the middle of another job at the moment and can start properly on {start}."),
    ],
    [
      interest(
        'From that day it has my full attention, which will do it more good than being squeezed in now.',
      ),
    ],
    [
      ask('Does that work for you?'),
      wayOut(
        "If you need part of it earlier, let me know which part and I'll see what I can fit in before then.",
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason('Thank you for getting in touch. I am glad that “{project}” is going ahead.'),
      reason(
        'I am completing another assignment at the moment and can make a proper start on {start}.',
      ),
    ],
    [
      interest(
        'From that day it will have my full attention, which will do it more good than being fitted in between other work now.',
      ),
    ],
    [
      ask('Would that suit you?'),
      wayOut('If you need part of it earlier, I am happy to see what I can do before then.'),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
