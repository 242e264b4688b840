import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, inLong, interest, reason, wayOut } from '../sentence';

export const onHold: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        "I can't take “{project}” any further without {items}, so I've put it on hold from today.",
      ),
      inLong(
        reason(
          "The days I'd kept for it go to other work, and we'll pick new ones once we restart.",
        ),
      ),
    ],
    [
      ask('How shall we take it from here?'),
      wayOut(
        "One letter will do: A, you send what's needed and I carry on; B, we pause until a date you choose; C, we stop here.",
      ),
    ],
    [
      interest('Whichever you choose, everything made so far is safe with me.'),
      ifFilled(
        'rate',
        interest(
          'If you like, I can keep your place in my diary in the meantime for {rate} a day.',
        ),
      ),
      inLong(
        interest(
          "And if something about the plan itself doesn't sit right, I'm happy to look at it with you.",
        ),
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'I cannot take “{project}” any further without {items}, so I have put it on hold from today.',
      ),
      inLong(
        reason(
          'The days I had reserved for it go to other work, and we will set new ones when we resume.',
        ),
      ),
    ],
    [
      ask('How would you like to proceed?'),
      wayOut(
        'One letter will do: A, you send what is needed and I carry on; B, we pause until a date of your choice; C, we stop here.',
      ),
    ],
    [
      interest('Whichever you choose, everything made so far is safe with me.'),
      ifFilled(
        'rate',
        interest(
          'If you wish, I can keep your place in my diary in the meantime for {rate} a day.',
        ),
      ),
      inLong(
        interest(
          'If you have doubts about the plan itself, I would be happy to look at them with you.',
        ),
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
