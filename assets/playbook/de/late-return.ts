import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const lateReturn: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('schön, von dir zu hören und dass es mit „{project}“ losgehen soll.'),
      reason(
        'Gerade bringe ich einen anderen Auftrag zu Ende, ab dem {start} bin ich für dich da.',
      ),
      interest('So habe ich den Kopf frei, und es wird so, wie du es dir wünschst.'),
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
      reason('schön, von Ihnen zu hören und dass es mit „{project}“ losgehen soll.'),
      reason('Gerade bringe ich einen anderen Auftrag zu Ende, ab dem {start} bin ich für Sie da.'),
      interest('So habe ich den Kopf frei, und es wird so, wie Sie es sich wünschen.'),
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
