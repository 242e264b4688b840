import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const outOfHours: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('ich arbeite zu diesen Zeiten: {hours}.'),
      reason('Was ich außerhalb erledige, berechne ich mit {percent} Prozent Aufschlag.'),
      interest('Bevor ein Aufschlag anfällt, sage ich dir Bescheid, und du entscheidest.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('ich arbeite zu diesen Zeiten: {hours}.'),
      reason('Was ich außerhalb erledige, berechne ich mit {percent} Prozent Aufschlag.'),
      interest('Bevor ein Aufschlag anfällt, sage ich Ihnen Bescheid, und Sie entscheiden.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
