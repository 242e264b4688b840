import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const fineToPause: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason(
        'manchmal kommt etwas dazwischen: das Budget, ein neuer Kurs oder etwas ganz anderes.',
      ),
      interest('Bei „{project}“ richte ich mich gern danach.'),
      interest('Ich hebe den jetzigen Stand auf, und wir steigen später genau dort ein.'),
    ],
    [
      ask('Wäre dir eine Pause gerade lieber?'),
      wayOut('Ein Ja oder Nein genügt, den Grund kannst du für dich behalten.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason(
        'manchmal kommt etwas dazwischen: das Budget, eine neue Ausrichtung oder etwas ganz anderes.',
      ),
      interest('Bei „{project}“ richte ich mich gern danach.'),
      interest('Ich bewahre den jetzigen Stand auf, und wir steigen später genau dort ein.'),
    ],
    [
      ask('Wäre Ihnen eine Pause gerade lieber?'),
      wayOut('Ein Ja oder Nein genügt, Gründe brauche ich nicht.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
