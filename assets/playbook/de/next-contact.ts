import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const nextContact: PlaybookText = {
  subject: 'Nächstes Gespräch zu „{project}“',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('danke für das gute Gespräch über „{project}“.'),
      reason('Am liebsten machen wir gleich das nächste aus.'),
      interest('Bis dahin denke ich weiter darüber nach und bringe dir etwas Konkretes mit.'),
    ],
    [
      ask('Passt dir einer dieser Termine: {slots}?'),
      wayOut('Wenn nicht, nenn mir gern einen anderen.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('vielen Dank für das gute Gespräch über „{project}“.'),
      reason('Am liebsten vereinbaren wir gleich das nächste.'),
      interest('Bis dahin denke ich weiter darüber nach und bringe Ihnen etwas Konkretes mit.'),
    ],
    [
      ask('Passt Ihnen einer dieser Termine: {slots}?'),
      wayOut('Wenn nicht, nennen Sie mir gern einen anderen.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
