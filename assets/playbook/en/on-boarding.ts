import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, inShort, interest, reason, wayOut } from '../sentence';

export const onBoarding: PlaybookText = {
  subject: 'A few practical points for {project}',
  informal: [
    [greeting('Hi {client},')],
    [reason("I'm about to start on “{project}”."), ask('Could you fill in the points below?')],
    [
      inShort(ask('1. The goal of the job.')),
      inLong(ask('1. The goal: what should be better for you once the job is done.')),
    ],
    [
      inShort(ask('2. My contact person.')),
      inLong(ask("2. My contact: who I turn to, and who stands in when they're away.")),
    ],
    [
      inShort(ask('3. Reply times: I suggest {reply}.')),
      inLong(ask('3. Reply times: I suggest we answer each other within {reply}.')),
    ],
    [
      inShort(ask('4. Who approves the work.')),
      inLong(ask('4. Approval: who looks at the work and signs it off.')),
    ],
    [
      inShort(ask('5. Tools and access I need.')),
      inLong(ask('5. Tools: where the files live, and which accounts or access I need.')),
    ],
    [
      wayOut('A few words on each will do.'),
      inLong(wayOut("Leave blank what you don't know yet; I'll find out as I go along.")),
    ],
    [
      interest("That way I'm useful to you from day one."),
      inLong(
        interest(
          "It also means your colleagues won't have to stop what they're doing to show me round.",
        ),
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason('I am about to start on “{project}”.'),
      ask('Could you please fill in the points below?'),
    ],
    [
      inShort(ask('1. The goal of the assignment.')),
      inLong(ask('1. The goal: what should be better for you once the assignment is complete.')),
    ],
    [
      inShort(ask('2. My contact person.')),
      inLong(ask('2. My contact: whom I can turn to, and who stands in when they are away.')),
    ],
    [
      inShort(ask('3. Reply times: I suggest {reply}.')),
      inLong(ask('3. Reply times: I suggest that we answer each other within {reply}.')),
    ],
    [
      inShort(ask('4. Who approves the work.')),
      inLong(ask('4. Approval: who reviews the work and accepts it.')),
    ],
    [
      inShort(ask('5. Tools and access I need.')),
      inLong(ask('5. Tools: where the files are kept, and which accounts or access I need.')),
    ],
    [
      wayOut('A few words on each are enough.'),
      inLong(
        wayOut('Please leave blank anything you do not know yet; I will find out along the way.'),
      ),
    ],
    [
      interest('That way I can be of use to you from the first day.'),
      inLong(
        interest(
          'It also means your colleagues need not interrupt their own work to answer my questions.',
        ),
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
