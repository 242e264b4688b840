import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const confirmOrRelease: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('für {month} steht „{project}“ bei mir im Kalender.'),
      reason('Jetzt gibt es für dieselben Tage eine andere Anfrage.'),
      interest('Du hast Vorrang, deshalb frage ich zuerst dich.'),
    ],
    [
      ask('Soll ich die Tage weiter für dich freihalten oder freigeben?'),
      wayOut('Ein Wort genügt.'),
      wayOut('Wenn ich sie freigebe, finden wir für dich einen anderen Zeitraum.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('für {month} steht „{project}“ bei mir im Kalender.'),
      reason('Nun gibt es für dieselben Tage eine andere Anfrage.'),
      interest('Sie haben Vorrang, deshalb wende ich mich zuerst an Sie.'),
    ],
    [
      ask('Soll ich die Tage weiter für Sie freihalten oder freigeben?'),
      wayOut('Ein Wort genügt.'),
      wayOut('Wenn ich sie freigebe, finden wir für Sie einen anderen Zeitraum.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
