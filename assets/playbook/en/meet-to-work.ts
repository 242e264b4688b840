import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const meetToWork: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        "By email alone I get less done on “{project}” than I'd like: a small question can take days.",
      ),
    ],
    [
      ask('Which of these suits you for a chat: {slots}?'),
      wayOut('Phone or video is fine too, and so is any other half hour.'),
    ],
    [interest('One good conversation saves you a string of emails and gets you a better result.')],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'By email alone I get less done on “{project}” than I would like: a small question can take days.',
      ),
    ],
    [
      ask('Which of these would suit you for a meeting: {slots}?'),
      wayOut('Phone or video is fine too, as is any other half hour.'),
    ],
    [interest('One good conversation saves you a string of emails and leads to a better result.')],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
