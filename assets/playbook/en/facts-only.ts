import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const factsOnly: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [reason("I read your message about “{project}” this morning. Here's how things stand.")],
    [reason('Under way today: {work}.')],
    [reason('Ready on {delivery}: {deliverable}.')],
    [interest("I'll let you know the moment it's ready, so you needn't keep an eye on it.")],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [reason('I read your message about “{project}” this morning. This is how things stand.')],
    [reason('Under way today: {work}.')],
    [reason('Ready on {delivery}: {deliverable}.')],
    [
      interest(
        'I will let you know as soon as it is ready, so that you need not keep an eye on it.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
