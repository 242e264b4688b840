import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const clarify: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        "Before we go on, I'd like to be sure we both have the same thing in mind for “{project}”.",
      ),
      reason("Here's what I have down: {deliverable}, ready on {date}."),
    ],
    [
      ask('Is that how you see it too?'),
      wayOut(
        "A yes is enough. If not, one line on what's different will do, and I'll adjust the plan.",
      ),
    ],
    [interest('That way you get what you have in mind, first time round.')],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'Before we continue, I would like to make sure that we have the same understanding of “{project}”.',
      ),
      reason('This is what I have noted: {deliverable}, ready on {date}.'),
    ],
    [
      ask('Does that match what you have in mind?'),
      wayOut(
        'A simple yes is enough. If anything differs, a single line will do, and I will adapt the plan.',
      ),
    ],
    [interest('That way the work is right for you first time, and nothing has to be redone.')],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
