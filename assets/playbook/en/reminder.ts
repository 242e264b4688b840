import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, filledOr, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const reminder: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      inLong(reason("I hope all's well with you.")),
      filledOr(
        'since',
        reason('On {since} I wrote to you about “{project}”.'),
        "I'm coming back to “{project}”.",
      ),
      inLong(reason('I imagine plenty has landed on your desk since then.')),
    ],
    [
      ask('How would you like to take it forward?'),
      wayOut('A word or two is plenty: go ahead, later, or not for now.'),
    ],
    [
      inLong(
        interest(
          "If the scope or the timing has changed, I'm happy to rework the plan until it fits. And if there's anything you'd like to ask, just say.",
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
      filledOr(
        'since',
        reason('On {since} I wrote to you about “{project}”.'),
        'I am coming back to “{project}”.',
      ),
      inLong(reason('I imagine you have had plenty else to attend to since then.')),
    ],
    [
      ask('May I ask how you would like to proceed?'),
      wayOut('A word or two is enough: go ahead, later, or not at present.'),
    ],
    [
      inLong(
        interest(
          'If the scope or the timing has changed, I would be happy to adapt the plan, and to answer any questions you may have.',
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
