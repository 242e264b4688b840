import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const noIsFine: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        "I'm planning the next few weeks and wondering whether to leave room for “{project}”.",
      ),
    ],
    [
      ask('Would you like to go ahead with it?'),
      wayOut("A no is perfectly all right, and you don't have to give a reason."),
    ],
    [
      interest(
        "If it's a yes, I'll keep the time for you. If it's a no, that's one thing off your list, and you know where to find me for the next idea.",
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'I am planning the next few weeks and would like to know whether to leave room for “{project}”.',
      ),
    ],
    [
      ask('Would you like to go ahead with it?'),
      wayOut('A no is perfectly all right, and there is no need to give a reason.'),
    ],
    [
      interest(
        'If so, I will reserve the time for you. If not, that is one thing off your list, and I would be glad to help with anything else.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
