import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const clarify: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('bei „{project}“ möchte ich sichergehen, dass wir beide dasselbe meinen.'),
      reason('Als Ergebnis habe ich mir notiert: {deliverable}.'),
      interest('Ein kurzer Abgleich erspart dir später Überraschungen.'),
    ],
    [
      ask('Kannst du mir bis zum {date} sagen, ob das so passt?'),
      wayOut(
        'Wenn du es dir anders vorgestellt hast, reicht ein Stichwort, und ich stelle mich darauf ein.',
      ),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('bei „{project}“ möchte ich sichergehen, dass wir dasselbe meinen.'),
      reason('Als Ergebnis habe ich mir notiert: {deliverable}.'),
      interest('Ein kurzer Abgleich erspart Ihnen später Überraschungen.'),
    ],
    [
      ask('Können Sie mir bis zum {date} sagen, ob das so passt?'),
      wayOut(
        'Wenn Sie es sich anders vorgestellt haben, reicht ein Stichwort, und ich stelle mich darauf ein.',
      ),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
