import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const freeNow: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [reason("I'm free right now and have “{project}” in front of me.")],
    [
      ask('Shall we talk it through on the phone?'),
      wayOut(
        "If this isn't a good moment, suggest a time in working hours and I'll call you then.",
      ),
    ],
    [interest('Ten minutes will settle it, and it saves you typing it all out.')],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [reason('I am available now and have “{project}” in front of me.')],
    [
      ask('Shall we discuss it by phone?'),
      wayOut(
        'If this is not convenient, any other time within working hours is fine, and I will call you then.',
      ),
    ],
    [interest('Ten minutes should be enough, and it saves you writing it all down.')],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
