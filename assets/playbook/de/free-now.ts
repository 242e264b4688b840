import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const freeNow: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('ich bin gerade frei und habe „{project}“ vor mir.'),
      interest('In zehn Minuten haben wir am Telefon mehr geklärt als mit fünf Mails.'),
    ],
    [ask('Wollen wir jetzt reden?'), wayOut('Wenn nicht, dann gern ein andermal.')],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('ich bin gerade frei und habe „{project}“ vor mir.'),
      interest('In zehn Minuten haben wir am Telefon mehr geklärt als mit fünf Mails.'),
    ],
    [ask('Wollen wir jetzt sprechen?'), wayOut('Wenn nicht, dann gern ein andermal.')],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
