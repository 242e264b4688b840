import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const outOfHours: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('meine Arbeitszeiten sind: {hours}.'),
      reason('Arbeit außerhalb davon berechne ich mit {percent} Prozent Aufschlag.'),
      interest('Bevor einer anfällt, sage ich dir Bescheid, damit du entscheiden kannst.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('meine Arbeitszeiten sind: {hours}.'),
      reason('Arbeit außerhalb davon berechne ich mit {percent} Prozent Aufschlag.'),
      interest('Bevor er anfällt, sage ich Ihnen Bescheid, damit Sie entscheiden können.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
