import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const satisfaction: PlaybookText = {
  subject: 'How {project} is going for you',
  informal: [
    [greeting('Hi {client},')],
    [reason("I'd like to be sure that “{project}” is giving you what you need.")],
    [
      ask(
        'If something could be better, shall we take half an hour to find out what it is and how to fix it?',
      ),
      wayOut("If all's well, a simple 'fine' is good to hear too."),
    ],
    [
      interest(
        "It's easy to change course at this stage, and I want you to be happy with what you get.",
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [reason('I would like to be sure that “{project}” is giving you what you need.')],
    [
      ask(
        'If something could be better, shall we set aside half an hour to find out what it is and how to resolve it?',
      ),
      wayOut('If all is well, a line to say so is just as welcome.'),
    ],
    [
      interest(
        'It is easy to change course at this stage, and I want you to be happy with the result.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
