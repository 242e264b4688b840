import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const rating: PlaybookText = {
  subject: 'Kurzes Feedback zu „{project}“',
  informal: [
    [greeting('Hallo {client},')],
    [reason('dein Ziel ist „{goal}“. Mein Beitrag dazu bisher: {work}.')],
    [
      ask('Wie weit bringt dich das, von 1 (gar nicht) bis 10 (ganz ans Ziel)?'),
      interest('Dann weiß ich, woran ich als Nächstes arbeite, damit es dir mehr bringt.'),
      wayOut('Die Zahl allein reicht, und auch eine niedrige hilft mir.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [reason('Ihr Ziel ist „{goal}“. Mein Beitrag dazu bisher: {work}.')],
    [
      ask('Wie weit bringt Sie das, von 1 (gar nicht) bis 10 (ganz ans Ziel)?'),
      interest('Dann weiß ich, woran ich als Nächstes arbeite, damit es Ihnen mehr bringt.'),
      wayOut('Die Zahl allein reicht, und auch eine niedrige hilft mir.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
