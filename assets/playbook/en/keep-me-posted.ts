import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const keepMePosted: PlaybookText = {
  subject: 'Staying in the loop',
  informal: [
    [greeting('Hi {client},')],
    [reason("I like to know what's going on around “{project}”, not only in my own corner of it.")],
    [
      ask('Could you put me on the list for team news and get-togethers?'),
      wayOut("If that's hard to arrange, a line from you now and then is just as good."),
    ],
    [
      interest(
        'It helps me see sooner what your team needs, so my work fits in better with theirs.',
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'I like to be aware of what goes on around “{project}”, and not only in my own part of it.',
      ),
    ],
    [
      ask('Could you add me to the list for team news and get-togethers?'),
      wayOut('If that is hard to arrange, an occasional line from you is just as good.'),
    ],
    [
      interest(
        'It helps me to see sooner what your colleagues need, so that my work fits in well with theirs.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
