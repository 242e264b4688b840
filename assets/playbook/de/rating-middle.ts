import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const ratingMiddle: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('danke für die {score}.'),
      interest('Das ist eine gute Grundlage, und ich hole gern noch mehr für dich heraus.'),
    ],
    [
      ask('Was würde für dich eine 9 daraus machen?'),
      wayOut('Ein Stichwort reicht.'),
      wayOut('Und wenn es so für dich passt, lassen wir es dabei.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('vielen Dank für die {score}.'),
      interest('Das ist eine gute Grundlage, und ich hole gern noch mehr für Sie heraus.'),
    ],
    [
      ask('Was würde für Sie eine 9 daraus machen?'),
      wayOut('Ein Stichwort reicht.'),
      wayOut('Und wenn es so für Sie passt, lassen wir es dabei.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
