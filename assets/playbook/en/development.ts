import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const development: PlaybookText = {
  subject: 'Looking ahead together',
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        "We've been working together on “{project}” for a good while now, and I've got to know your organisation well.",
      ),
    ],
    [
      ask('Shall we sit down for half an hour to talk about what else I could do for you?'),
      wayOut(
        "Any time in the coming months will do, and if there's no call for it now, that's fine.",
      ),
    ],
    [interest('I like to keep learning, ideally things you can put to use.')],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'We have been working together on “{project}” for some time now, and I have come to know your organisation well.',
      ),
    ],
    [
      ask('Shall we set aside half an hour to talk about what else I could do for you?'),
      wayOut(
        'Any time in the coming months will do, and if there is no call for it at present, that is fine.',
      ),
    ],
    [interest('I like to keep learning, ideally things that are of use to you.')],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
