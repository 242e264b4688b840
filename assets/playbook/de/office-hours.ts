import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const officeHours: PlaybookText = {
  subject: 'Meine Bürozeiten ab dem {date}',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('ab dem {date} bin ich für Anrufe, Mails und Termine zu diesen Zeiten da: {hours}.'),
      reason('Was außerhalb dieser Zeiten kommt, beantworte ich am nächsten Arbeitstag.'),
      interest('So bekommst du durchdachte Antworten und weißt immer, wann du mich erreichst.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('ab dem {date} bin ich für Anrufe, Mails und Termine zu diesen Zeiten da: {hours}.'),
      reason('Was außerhalb dieser Zeiten kommt, beantworte ich am nächsten Arbeitstag.'),
      interest('So bekommen Sie durchdachte Antworten und wissen immer, wann Sie mich erreichen.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
