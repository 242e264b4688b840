import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const missingItems: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('für den nächsten Schritt bei „{project}“ brauche ich von dir: {items}.'),
      interest('Sobald ich das habe, kann ich für dich weitermachen.'),
      ifFilled('goal', interest('So kommen wir dem näher, was du erreichen willst: „{goal}“.')),
    ],
    [
      ask('Wann kannst du mir das schicken?'),
      wayOut('Was gerade nicht da ist, kann später kommen.'),
      wayOut('Ein Hinweis genügt, dann fange ich mit dem Rest an.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('für den nächsten Schritt bei „{project}“ brauche ich von Ihnen: {items}.'),
      interest('Sobald ich das habe, kann ich für Sie weiterarbeiten.'),
      ifFilled('goal', interest('So kommen wir dem näher, was Sie erreichen wollen: „{goal}“.')),
    ],
    [
      ask('Wann können Sie mir das schicken?'),
      wayOut('Was gerade nicht da ist, kann später kommen.'),
      wayOut('Ein Hinweis genügt, dann beginne ich mit dem Rest.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
