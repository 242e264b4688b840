import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const meetToWork: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('bei „{project}“ komme ich besser voran, wenn wir ab und zu miteinander reden.'),
      reason('Nur per Mail brauche ich für manches deutlich länger.'),
      interest('Zwanzig Minuten reichen, und du hast schneller ein Ergebnis.'),
    ],
    [
      ask('Wann passt es dir diese Woche?'),
      wayOut('Nächste Woche ist auch gut, am Telefon genauso wie per Video.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('bei „{project}“ komme ich besser voran, wenn wir ab und zu miteinander sprechen.'),
      reason('Nur per Mail brauche ich für manches deutlich länger.'),
      interest('Zwanzig Minuten reichen, und Sie haben schneller ein Ergebnis.'),
    ],
    [
      ask('Wann passt es Ihnen diese Woche?'),
      wayOut('Nächste Woche ist auch gut, am Telefon genauso wie per Video.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
