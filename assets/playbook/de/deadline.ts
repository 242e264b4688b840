import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, inShort, interest, reason, wayOut } from '../sentence';

export const deadline: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      inShort(reason('bei „{project}“ plane ich gerade die nächsten Schritte.')),
      inShort(interest('Ich möchte, dass du zu deinem Termin etwas Fertiges in der Hand hast.')),
      inLong(
        reason(
          'bei „{project}“ plane ich gerade die nächsten Schritte, und ich möchte, dass du zu deinem Termin etwas Fertiges in der Hand hast.',
        ),
      ),
    ],
    [
      ask('Bleibt es dabei: {deliverable} bis zum {delivery}?'),
      ask('Dann brauche ich von dir bis zum {deadline}: {items}.'),
      inLong(
        interest(
          'So habe ich genug Zeit, alles einzuarbeiten und in Ruhe zu prüfen, bevor du es bekommst.',
        ),
      ),
      inLong(
        interest('Wenn dir dabei etwas unklar ist, gehen wir es gern zusammen am Telefon durch.'),
      ),
    ],
    [
      wayOut('Wenn dir ein späterer Termin lieber ist, geht das auch.'),
      wayOut('Ich plane dann um.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      inShort(reason('bei „{project}“ plane ich gerade die nächsten Schritte.')),
      inShort(interest('Ich möchte, dass Sie zu Ihrem Termin etwas Fertiges in der Hand haben.')),
      inLong(
        reason(
          'bei „{project}“ plane ich gerade die nächsten Schritte, und ich möchte, dass Sie zu Ihrem Termin etwas Fertiges in der Hand haben.',
        ),
      ),
    ],
    [
      ask('Bleibt es dabei: {deliverable} bis zum {delivery}?'),
      ask('Dann brauche ich von Ihnen bis zum {deadline}: {items}.'),
      inLong(
        interest(
          'So habe ich genug Zeit, alles einzuarbeiten und in Ruhe zu prüfen, bevor Sie es bekommen.',
        ),
      ),
      inLong(interest('Wenn dabei etwas unklar ist, gehen wir es gern zusammen am Telefon durch.')),
    ],
    [
      wayOut('Wenn Ihnen ein späterer Termin lieber ist, geht das auch.'),
      wayOut('Ich plane dann um.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
