import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const renewal: PlaybookText = {
  subject: 'Die Zeit nach dem {end}',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('am {end} endet unser Vertrag, und ich plane gerade, wie es danach weitergeht.'),
      interest('Ich arbeite gern mit dir und möchte dir die freien Wochen zuerst anbieten.'),
    ],
    [
      ask('Gibt es dann etwas, bei dem ich dir helfen kann?'),
      wayOut('Auch „noch offen“ oder ein Nein hilft mir beim Planen.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('am {end} endet unser Vertrag, und ich plane gerade, wie es danach weitergeht.'),
      interest('Ich arbeite gern mit Ihnen und möchte Ihnen die freien Wochen zuerst anbieten.'),
    ],
    [
      ask('Gibt es dann etwas, bei dem ich Ihnen helfen kann?'),
      wayOut('Auch „noch offen“ oder ein Nein hilft mir beim Planen.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
