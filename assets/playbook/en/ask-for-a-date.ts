import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const askForADate: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason("Thanks for your note about “{project}”. It's good to know it's on your list."),
      inLong(reason('These things take time, especially when several people have a say.')),
    ],
    [
      ask("When do you think you'll know more?"),
      wayOut("A rough week is plenty, and 'no idea yet' is an answer too."),
    ],
    [
      interest("I'll plan around it, and you needn't give it a thought until then."),
      inLong(
        interest(
          'If it would help on your side, I can put the main points and the costs on half a page for you to pass round.',
        ),
      ),
      inLong(wayOut("And if it turns out not to be happening after all, that's fine as well.")),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'Thank you for your message about “{project}”. It is good to know that it is on your agenda.',
      ),
      inLong(reason('These things take time, particularly when several people are involved.')),
    ],
    [
      ask('May I ask when you expect to know more?'),
      wayOut('A rough week is enough, and if you cannot say yet, that is an answer as well.'),
    ],
    [
      interest('I will plan around it, and you need not give it a thought until then.'),
      inLong(
        interest(
          'If it would be useful, I can summarise the main points and the costs on half a page for your colleagues.',
        ),
      ),
      inLong(wayOut('And if the plan has been dropped, that is fine as well.')),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
