import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const ratingLow: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('danke für die {score} und für deine Offenheit.'),
      interest('Damit kann ich etwas anfangen, denn die Arbeit soll dich wirklich weiterbringen.'),
    ],
    [
      ask('Was müsste sich als Erstes ändern?'),
      wayOut('Ein Satz reicht, oder wir sprechen kurz darüber, wenn dir das leichter fällt.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('vielen Dank für die {score} und für Ihre Offenheit.'),
      interest('Damit kann ich etwas anfangen, denn die Arbeit soll Sie wirklich weiterbringen.'),
    ],
    [
      ask('Was müsste sich als Erstes ändern?'),
      wayOut('Ein Satz reicht, oder wir sprechen kurz darüber, wenn Ihnen das leichter fällt.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
