import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const freeNow: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('ich habe gerade „{project}“ vor mir und bin am Telefon erreichbar.'),
      interest('In zehn Minuten haben wir mehr geklärt als mit fünf Mails.'),
    ],
    [ask('Passt es dir jetzt?'), wayOut('Wenn nicht, dann gern ein andermal.')],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('ich habe gerade „{project}“ vor mir und bin am Telefon erreichbar.'),
      interest('In zehn Minuten haben wir mehr geklärt als mit fünf Mails.'),
    ],
    [ask('Passt es Ihnen jetzt?'), wayOut('Wenn nicht, dann gern ein andermal.')],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
