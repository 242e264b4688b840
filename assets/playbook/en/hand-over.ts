import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const handOver: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [reason('The rest of us are ready for the next part of “{project}”, and it builds on yours.')],
    [
      ask('Could you send over what you have by {date}, just as it is?'),
      wayOut(
        "Rough notes and a link are plenty. If you'd rather pass the whole thing on, that's fine as well.",
      ),
    ],
    [
      interest(
        "If you've got too much on, we're happy to take some of it off you, and your name stays on what you've done.",
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'The rest of the team is ready for the next part of “{project}”, which builds on yours.',
      ),
    ],
    [
      ask('Could you send us what you have by {date}, just as it stands?'),
      wayOut(
        'Rough notes and a link are enough. If you would rather hand over the whole of it, that is fine as well.',
      ),
    ],
    [
      interest(
        'If you have a lot on, we are happy to take over some of it, and you will be credited for what you have done.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
