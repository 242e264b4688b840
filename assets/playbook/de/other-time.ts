import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const otherTime: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('zu dieser Zeit habe ich schon etwas vor.'),
      interest(
        'Damit wir trotzdem bald reden können, habe ich dir diese Zeiten freigehalten: {slots}.',
      ),
    ],
    [
      ask('Was davon passt dir?'),
      wayOut('Wenn nichts dabei ist, schlag mir gern etwas anderes vor.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('zu dieser Zeit habe ich schon einen Termin.'),
      interest(
        'Damit wir trotzdem bald sprechen können, habe ich Ihnen diese Zeiten freigehalten: {slots}.',
      ),
    ],
    [
      ask('Was davon passt Ihnen?'),
      wayOut('Wenn nichts dabei ist, schlagen Sie mir gern etwas anderes vor.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
