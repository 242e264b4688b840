import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const renewal: PlaybookText = {
  subject: 'After {end}',
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        "My contract for “{project}” runs until {end}, and I'm making plans for the time after that.",
      ),
    ],
    [
      ask('Do you expect there to be work for me beyond that date?'),
      wayOut(
        "A first guess is enough. If it ends there, that's fine, and I'll see to a tidy handover.",
      ),
    ],
    [
      interest(
        "If there's more to do, I'll keep the days free for you, and you can carry on with somebody who knows the ropes.",
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'My contract for “{project}” runs until {end}, and I am making plans for the period after that.',
      ),
    ],
    [
      ask('Do you expect there to be work for me beyond that date?'),
      wayOut(
        'A first indication is enough. If it ends there, that is fine, and I will see to an orderly handover.',
      ),
    ],
    [
      interest(
        'If there is more to do, I will keep the days free for you, and nobody new has to be brought up to speed.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
