import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const confirmOrRelease: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('im {month} halte ich für „{project}“ Zeit frei.'),
      reason('Jetzt gibt es für dieselben Tage eine andere Anfrage.'),
      interest('Du hast den Vortritt, deshalb kommst du zuerst.'),
    ],
    [
      ask('Soll ich die Tage für dich behalten oder freigeben?'),
      wayOut('Ein Wort genügt.'),
      wayOut('Wenn ich sie freigebe, suchen wir für dich einfach einen anderen Zeitraum.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('im {month} halte ich für „{project}“ Zeit frei.'),
      reason('Nun gibt es für dieselben Tage eine andere Anfrage.'),
      interest('Sie haben den Vortritt, deshalb wende ich mich zuerst an Sie.'),
    ],
    [
      ask('Soll ich die Tage für Sie behalten oder freigeben?'),
      wayOut('Ein Wort genügt.'),
      wayOut('Wenn ich sie freigebe, suchen wir für Sie gern einen anderen Zeitraum.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
