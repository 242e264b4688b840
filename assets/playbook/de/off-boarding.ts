import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const offBoarding: PlaybookText = {
  subject: 'Abschluss von „{project}“',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('„{project}“ ist geschafft.'),
      reason('Danke dir für die gute Zusammenarbeit.'),
      ifFilled('deliverable', reason('Zur Übergabe bekommst du von mir: {deliverable}.')),
      interest('Wenn in den nächsten Wochen eine Frage auftaucht, helfe ich dir gern weiter.'),
    ],
    [
      ask(
        'Magst du mir zwei, drei Sätze über unsere Zusammenarbeit schreiben, die ich als Referenz zeigen darf?',
      ),
      wayOut('Wenn dir das nicht liegt, ist das völlig in Ordnung.'),
    ],
    [closing('Ich bin gespannt, wie es damit bei dir weitergeht.')],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('„{project}“ ist abgeschlossen.'),
      reason('Vielen Dank für die gute Zusammenarbeit.'),
      ifFilled('deliverable', reason('Zur Übergabe bekommen Sie von mir: {deliverable}.')),
      interest('Wenn in den nächsten Wochen eine Frage auftaucht, helfe ich Ihnen gern weiter.'),
    ],
    [
      ask(
        'Würden Sie mir zwei, drei Sätze über unsere Zusammenarbeit schreiben, die ich als Referenz zeigen darf?',
      ),
      wayOut('Wenn Sie das lieber nicht möchten, ist das völlig in Ordnung.'),
    ],
    [closing('Ich bin gespannt, wie es damit bei Ihnen weitergeht.')],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
