import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const lateReturn: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('schön, dass es mit „{project}“ losgehen soll und dass du mich fragst.'),
      reason(
        'Gerade bringe ich einen anderen Auftrag zu Ende, ab dem {start} bin ich für dich da.',
      ),
      interest('Dann habe ich den Kopf dafür frei, und es wird so, wie du es dir wünschst.'),
    ],
    [
      ask('Passt dir das?'),
      wayOut('Wenn das zu spät ist, sag es ruhig.'),
      ifFilled('colleague', wayOut('Vielleicht kann dann {colleague} einspringen.')),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('schön, dass es mit „{project}“ losgehen soll und dass Sie mich fragen.'),
      reason('Gerade bringe ich einen anderen Auftrag zu Ende, ab dem {start} bin ich für Sie da.'),
      interest('Dann habe ich den Kopf dafür frei, und es wird so, wie Sie es sich wünschen.'),
    ],
    [
      ask('Passt Ihnen das?'),
      wayOut('Wenn das zu spät ist, sagen Sie es ruhig.'),
      ifFilled('colleague', wayOut('Vielleicht kann dann {colleague} einspringen.')),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
