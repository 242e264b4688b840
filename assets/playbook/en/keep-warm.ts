import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, inLong, interest, reason } from '../sentence';

export const keepWarm: PlaybookText = {
  subject: 'A friendly hello',
  informal: [
    [greeting('Hi {client},')],
    [
      reason('I came across our work on “{project}” the other day and thought of you.'),
      inLong(
        reason('I enjoyed that job, and a few things I learned on it have come in handy since.'),
      ),
    ],
    [
      interest('I hope life and work are treating you well.'),
      inLong(interest('And I hope what we made is doing its job.')),
    ],
    [
      inLong(reason("All's well here, with a good mix of jobs.")),
      interest(
        'No need to reply: I just wanted to say hello, and that it was good working with you.',
      ),
    ],
    [closing('All the best,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason('I came across our work on “{project}” the other day and thought of you.'),
      inLong(reason('I enjoyed it, and what I learned then has been of use to me more than once.')),
    ],
    [
      interest('I hope that you are well and enjoying your work.'),
      inLong(interest('I hope, too, that what we made together is serving you well.')),
    ],
    [
      inLong(reason('All is well here, with a good variety of assignments.')),
      interest('There is no need to reply: I simply wanted to send you my best wishes.'),
    ],
    [closing('With kind regards,')],
    [closing('{me}')],
  ],
};
