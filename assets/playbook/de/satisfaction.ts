import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const satisfaction: PlaybookText = {
  subject: 'Wie es bei „{project}“ läuft',
  informal: [
    [greeting('Hallo {client},')],
    [
      interest('mir ist wichtig, dass du bei „{project}“ bekommst, was du dir vorgestellt hast.'),
      reason('Falls etwas nicht passt, möchte ich es früh wissen und mit dir in Ordnung bringen.'),
    ],
    [
      ask(
        'Wollen wir uns eine halbe Stunde zusammensetzen und schauen, wo es hakt und wie wir das lösen?',
      ),
      wayOut('Wenn alles gut läuft, genügt ein kurzes „passt“.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      interest(
        'mir ist wichtig, dass Sie bei „{project}“ bekommen, was Sie sich vorgestellt haben.',
      ),
      reason(
        'Falls etwas nicht passt, möchte ich es früh wissen und mit Ihnen in Ordnung bringen.',
      ),
    ],
    [
      ask(
        'Wollen wir uns eine halbe Stunde zusammensetzen und schauen, wo es hakt und wie wir das lösen?',
      ),
      wayOut('Wenn alles gut läuft, genügt ein kurzes „passt“.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
