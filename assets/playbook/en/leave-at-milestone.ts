import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const leaveAtMilestone: PlaybookText = {
  subject: '{project} after {milestone}',
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        "I've decided to leave “{project}” after {milestone}, on {end}. I'm telling you now so that you have time to arrange what comes next.",
      ),
    ],
    [
      interest(
        "Until then everything goes on as planned. You'll get the files, my notes and an hour's briefing for whoever takes over.",
      ),
    ],
    [
      reason(
        "I've learned a good deal on this job, and I wish you every success with the rest of it. And if there's another job later on, I'd be glad to talk.",
      ),
    ],
    [closing('All the best,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'I have decided to leave “{project}” after {milestone}, on {end}. I am telling you now so that you have time to arrange what comes next.',
      ),
    ],
    [
      interest(
        "Until then everything continues as planned. You will receive the files, my notes and an hour's briefing for whoever takes over.",
      ),
    ],
    [
      reason(
        'I have learned a good deal on this assignment and wish you every success with the rest of it. Should there be another in future, I would be glad to talk.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
