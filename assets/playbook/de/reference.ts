import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const reference: PlaybookText = {
  subject: 'Frage zu „{project}“',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason(
        'vielleicht arbeite ich bald an „{project}“, und ich glaube, du kennst die Leute dort.',
      ),
      interest('Mit deiner Erfahrung kann ich mich besser auf sie einstellen.'),
      interest('Was du mir erzählst, bleibt bei mir.'),
    ],
    [
      ask('Wie war die Zusammenarbeit für dich?'),
      wayOut('Wenn du dazu lieber nichts sagst, ist das völlig in Ordnung.'),
    ],
    [closing('Liebe Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason(
        'vielleicht arbeite ich bald an „{project}“, und ich glaube, Sie kennen die Leute dort.',
      ),
      interest('Mit Ihrer Erfahrung kann ich mich besser auf sie einstellen.'),
      interest('Was Sie mir erzählen, bleibt bei mir.'),
    ],
    [
      ask('Wie war die Zusammenarbeit für Sie?'),
      wayOut('Wenn Sie dazu lieber nichts sagen, ist das völlig in Ordnung.'),
    ],
    [closing('Herzliche Grüße')],
    [closing('{me}')],
  ],
};
