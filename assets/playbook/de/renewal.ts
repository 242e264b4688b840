import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const renewal: PlaybookText = {
  subject: 'Die Zeit nach dem {end}',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('am {end} endet unser Vertrag, und ich plane gerade die Zeit danach.'),
      interest(
        'Ich arbeite gern mit dir und möchte dir den Platz anbieten, bevor ich ihn vergebe.',
      ),
    ],
    [
      ask('Gibt es danach etwas für mich zu tun?'),
      wayOut('Auch „weiß ich noch nicht“ oder ein Nein hilft mir beim Planen.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('am {end} endet unser Vertrag, und ich plane gerade die Zeit danach.'),
      interest(
        'Ich arbeite gern mit Ihnen und möchte Ihnen den Platz anbieten, bevor ich ihn vergebe.',
      ),
    ],
    [
      ask('Gibt es danach etwas für mich zu tun?'),
      wayOut('Auch „weiß ich noch nicht“ oder ein Nein hilft mir beim Planen.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
