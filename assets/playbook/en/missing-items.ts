import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const missingItems: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [reason("I've reached the point in {project} where I need a few things from you to go on.")],
    [
      ask('Could you send me the following: {items}?'),
      wayOut(
        "What you have so far is fine; the rest can follow. If a colleague of yours has it, a name is enough and I'll take it from there.",
      ),
    ],
    [
      interest("It brings us closer to what you're after: {goal}."),
      ifFilled('deadline', interest("If it's here by {deadline}, the schedule stays as it is.")),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [reason('I have reached the point in {project} where I need a few things from you.')],
    [
      ask('Could you please send me the following: {items}?'),
      wayOut(
        'What you have so far is fine; the rest can follow. If a colleague has it, a name is enough and I will ask them.',
      ),
    ],
    [
      interest('It brings us closer to what you want to achieve: {goal}.'),
      ifFilled(
        'deadline',
        interest('If it reaches me by {deadline}, the schedule remains as it is.'),
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
