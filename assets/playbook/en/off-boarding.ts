import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const offBoarding: PlaybookText = {
  subject: 'Wrapping up {project}',
  informal: [
    [greeting('Hi {client},')],
    [reason("That's “{project}” done. This is what I'm leaving with you: {items}.")],
    [
      interest(
        "If anything turns out to be unclear later, you can always write: I know my way round it. And thank you, I've enjoyed working on this with you.",
      ),
    ],
    [
      ask(
        'Would you write two or three lines about the work that I can show to others, or pass my name on to somebody who could use my help?',
      ),
      wayOut("If that's not your thing, that's fine."),
    ],
    [closing('All the best,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [reason('“{project}” is now complete. This is what I am leaving with you: {items}.')],
    [
      interest(
        'If anything proves unclear later, you can always write to me. And thank you: I have enjoyed working on this with you.',
      ),
    ],
    [
      ask(
        'Would you be willing to write two or three lines about the work that I may show to others, or to pass my name on to somebody who could use my help?',
      ),
      wayOut('If you would rather not, that is fine.'),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
