import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const lateReturn: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('schön, dass „{project}“ jetzt Fahrt aufnimmt.'),
      reason(
        'Bis dahin bin ich mit einer anderen Arbeit beschäftigt, ab dem {start} bin ich für dich da.',
      ),
      interest(
        'So kann ich mich ganz darauf konzentrieren, und es wird so gut, wie du es haben willst.',
      ),
    ],
    [
      ask('Passt dir dieser Start?'),
      wayOut('Wenn du es früher brauchst, verstehe ich das gut.'),
      ifFilled('colleague', wayOut('Vielleicht kann dann {colleague} einspringen.')),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('schön, dass „{project}“ jetzt beginnen soll.'),
      reason(
        'Bis dahin bin ich mit einer anderen Arbeit beschäftigt, ab dem {start} bin ich für Sie da.',
      ),
      interest('So kann ich mich ganz darauf konzentrieren, und die Qualität stimmt.'),
    ],
    [
      ask('Passt Ihnen dieser Start?'),
      wayOut('Wenn Sie es früher brauchen, verstehe ich das gut.'),
      ifFilled('colleague', wayOut('Vielleicht kann dann {colleague} einspringen.')),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
