import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const deadline: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason('This is our plan for {project}: {deliverable}, ready on {delivery}.'),
      inLong(
        reason(
          "I've counted back from there to see what's needed when, so that the last days don't turn into a scramble.",
        ),
      ),
    ],
    [
      ask("If you'd like to keep that date, could you send me {items} by {deadline}?"),
      wayOut('If later suits you better, a new date is all I need.'),
    ],
    [
      interest('That leaves enough time to do it well, with room for your comments.'),
      inLong(
        interest(
          'Anything that comes in after {deadline} is welcome too; it moves the finish by the same number of days.',
        ),
      ),
      inLong(
        wayOut(
          'And if something on the list is hard to get hold of, we can look for a way round it.',
        ),
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason('This is our plan for {project}: {deliverable}, ready on {delivery}.'),
      inLong(
        reason(
          'I have counted back from that date to see what is needed when, so that the last few days are calm ones.',
        ),
      ),
    ],
    [
      ask('If you wish to keep that date, could you please send me {items} by {deadline}?'),
      wayOut('If a later date suits you better, I am happy to plan for that instead.'),
    ],
    [
      interest('This leaves enough time to do the work well, with room for your comments.'),
      inLong(
        interest(
          'Anything that arrives after {deadline} is welcome too; it moves completion by the same number of days.',
        ),
      ),
      inLong(
        wayOut('And if any of it is hard to get hold of, we can look for another way together.'),
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
