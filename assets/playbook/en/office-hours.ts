import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const officeHours: PlaybookText = {
  subject: 'When you can reach me',
  informal: [
    [greeting('Hi {client},')],
    [reason('So you know when to reach me, here are my working hours from today: {hours}.')],
    [
      reason(
        "Outside them I don't take calls or answer messages. Whatever comes in then is the first thing I look at when I'm back.",
      ),
    ],
    [interest('That way you get quick answers, and somebody with a clear head for your work.')],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'So that you know when you can reach me, here are my working hours from today: {hours}.',
      ),
    ],
    [
      reason(
        'Outside these hours I do not take calls or answer messages. Whatever arrives then is the first thing I look at when I am back.',
      ),
    ],
    [
      interest(
        'That way you can rely on a prompt answer and my full attention during those hours.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
