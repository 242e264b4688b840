import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const noShow: PlaybookText = {
  subject: 'About our meetings',
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        'A quick note on how I handle meetings from today. When we set a time, I keep it free for you.',
      ),
    ],
    [
      reason('A meeting can be moved or called off free of charge up to {notice} beforehand.'),
      reason('After that, I charge for the time we had planned.'),
    ],
    [
      interest(
        'That way you know where you stand, and a quick message is all it takes to move things round.',
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'This is a short note on how I handle meetings from today. When we set a time, I reserve it for you.',
      ),
    ],
    [
      reason('A meeting can be moved or cancelled free of charge up to {notice} beforehand.'),
      reason('After that, I charge for the time reserved.'),
    ],
    [
      interest(
        'That way you know where you stand, and a short message is all it takes to move a meeting.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
