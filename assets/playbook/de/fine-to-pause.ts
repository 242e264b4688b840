import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const fineToPause: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('manchmal kommt etwas dazwischen: das Budget, neue Pläne oder etwas ganz anderes.'),
      interest('Bei „{project}“ richte ich mich gern danach.'),
      interest('Ich sichere den jetzigen Stand, und wir steigen später genau dort wieder ein.'),
    ],
    [
      ask('Wäre dir eine Pause gerade lieber?'),
      wayOut('Ein Ja oder Nein genügt, erklären musst du nichts.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('manchmal kommt etwas dazwischen: das Budget, neue Pläne oder etwas ganz anderes.'),
      interest('Bei „{project}“ richte ich mich gern danach.'),
      interest('Ich sichere den jetzigen Stand, und wir steigen später genau dort wieder ein.'),
    ],
    [
      ask('Wäre Ihnen eine Pause gerade lieber?'),
      wayOut('Ein Ja oder Nein genügt, erklären müssen Sie nichts.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
