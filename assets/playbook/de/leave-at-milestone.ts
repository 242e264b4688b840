import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const leaveAtMilestone: PlaybookText = {
  subject: 'Übergabe von „{project}“ am {end}',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('wenn „{milestone}“ am {end} fertig ist, gebe ich „{project}“ ab.'),
      reason('Bis dahin arbeite ich wie gewohnt weiter.'),
      interest('Ich sage dir früh Bescheid, damit du in Ruhe planen kannst.'),
      interest(
        'Zum Schluss bekommst du alle Dateien und Zugänge sowie eine Liste der offenen Punkte. Auch danach bin ich für Rückfragen gern erreichbar.',
      ),
    ],
    [closing('Danke für das, was wir zusammen geschafft haben.')],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('wenn „{milestone}“ am {end} fertig ist, gebe ich „{project}“ ab.'),
      reason('Bis dahin arbeite ich wie gewohnt weiter.'),
      interest('Ich sage Ihnen früh Bescheid, damit Sie in Ruhe planen können.'),
      interest(
        'Zum Schluss bekommen Sie alle Dateien und Zugänge sowie eine Liste der offenen Punkte. Auch danach bin ich für Rückfragen gern erreichbar.',
      ),
    ],
    [closing('Vielen Dank für das, was wir gemeinsam erreicht haben.')],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
