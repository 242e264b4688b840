import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const deadline: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason('Our plan for “{project}” is this: {deliverable}, ready on {delivery}.'),
      inLong(
        reason(
          "I've counted back from there to see what's needed when, so that the last few days don't turn into a scramble.",
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
        interest("If some of it comes in later, that's fine: the finish simply moves with it."),
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
      reason('Our plan for “{project}” is this: {deliverable}, ready on {delivery}.'),
      inLong(
        reason(
          'I have counted back from that date to see what is needed when, so that there is no rush at the end.',
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
          'If some of it arrives later, that is fine: the completion date simply moves with it.',
        ),
      ),
      inLong(wayOut('And if any of it is hard to get hold of, we can look for another way.')),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
