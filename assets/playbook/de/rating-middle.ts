import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const ratingMiddle: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('danke für die {score}.'),
      interest('Das ist eine gute Grundlage, und ich hole für dich gern mehr heraus.'),
    ],
    [
      ask('Was würde „{work}“ für dich zu einer 9 machen?'),
      wayOut('Ein Punkt reicht.'),
      wayOut('Und wenn es so für dich passt, lassen wir es dabei.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('vielen Dank für die {score}.'),
      interest('Das ist eine gute Grundlage, und ich hole für Sie gern mehr heraus.'),
    ],
    [
      ask('Was würde „{work}“ für Sie zu einer 9 machen?'),
      wayOut('Ein Punkt reicht.'),
      wayOut('Und wenn es so für Sie passt, lassen wir es dabei.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
