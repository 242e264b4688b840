import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const reminder: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      inLong(reason("I hope all's well with you.")),
      reason('On {since} I wrote to you about {project}.'),
      inLong(
        reason('I imagine plenty has landed on your desk since, and other things came first.'),
      ),
    ],
    [
      ask('How would you like to take it from here?'),
      wayOut('A word or two is plenty: yes, later, or not for now.'),
    ],
    [
      inLong(
        interest(
          "If the scope or the timing has changed, I'm happy to rework the plan until it fits. Questions about it are welcome too.",
        ),
      ),
      interest('Once I know, I can set the time aside for you and do it properly.'),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      inLong(reason('I hope you are well.')),
      reason('On {since} I wrote to you about {project}.'),
      inLong(reason('I can well imagine that other matters have come first in the meantime.')),
    ],
    [
      ask('May I ask how you would like to proceed?'),
      wayOut('A brief answer is enough: yes, later, or not at present.'),
    ],
    [
      inLong(
        interest(
          'If the scope or the timing has changed, I would be happy to adapt the plan. Any questions you may have about it are welcome too.',
        ),
      ),
      interest(
        'Once I know your plans, I can set the time aside and give the work the care it needs.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
