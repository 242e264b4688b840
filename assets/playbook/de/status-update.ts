import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, ifFilled, interest, reason } from '../sentence';

export const statusUpdate: PlaybookText = {
  subject: 'Stand bei „{project}“',
  informal: [
    [greeting('Hallo {client},')],
    [reason('hier der Stand bei „{project}“, damit du weißt, wo wir stehen.')],
    [reason('Fertig: {work}.')],
    [reason('Als Nächstes: {deliverable}, bis zum {delivery}.')],
    [ifFilled('items', reason('Dafür brauche ich von dir: {items}.'))],
    [
      interest('Um alles andere kümmere ich mich.'),
      ifFilled('date', interest('Den nächsten Stand bekommst du am {date}.')),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [reason('hier der Stand bei „{project}“, damit Sie wissen, wo wir stehen.')],
    [reason('Fertig: {work}.')],
    [reason('Als Nächstes: {deliverable}, bis zum {delivery}.')],
    [ifFilled('items', reason('Dafür brauche ich von Ihnen: {items}.'))],
    [
      interest('Um alles andere kümmere ich mich.'),
      ifFilled('date', interest('Den nächsten Stand bekommen Sie am {date}.')),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
