import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, ifFilled, interest, reason } from '../sentence';

export const statusUpdate: PlaybookText = {
  subject: '{project}: where things stand',
  informal: [
    [greeting('Hi {client},')],
    [reason('A quick look at where “{project}” stands.')],
    [reason('Done: {work}.')],
    [reason('Next: {milestone}, on {date}.')],
    [ifFilled('items', reason('Needed from your side: {items}.'))],
    [
      interest(
        "That way you can plan your own work around it, with no surprises. If anything moves, you'll hear it from me first.",
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [reason('This is a short overview of where “{project}” stands.')],
    [reason('Completed: {work}.')],
    [reason('Next: {milestone}, on {date}.')],
    [ifFilled('items', reason('Needed from your side: {items}.'))],
    [
      interest(
        'I hope this helps you to plan your own work around it. If anything changes, I will let you know in good time.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
