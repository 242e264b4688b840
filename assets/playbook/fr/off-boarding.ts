import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const offBoarding: PlaybookText = {
  subject: 'Merci pour «\u00a0{project}\u00a0»',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Nous voilà au bout de «\u00a0{project}\u00a0», et j’ai tout rangé pour que tu t’y retrouves.',
      ),
      ifFilled('items', reason('Voici ce que je te laisse\u00a0: {items}.')),
      reason('Merci, j’ai aimé travailler avec toi.'),
    ],
    [interest('Si une question se pose plus tard, écris-moi.')],
    [
      ask('Accepterais-tu d’écrire deux phrases sur notre travail, que je pourrais citer\u00a0?'),
      wayOut(
        'Le nom de quelqu’un à qui je pourrais être utile me ferait tout autant plaisir, et si ça ne te dit rien, aucun souci.',
      ),
    ],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Nous voilà au bout de «\u00a0{project}\u00a0», et j’ai tout rangé pour que vous vous y retrouviez.',
      ),
      ifFilled('items', reason('Voici ce que je vous laisse\u00a0: {items}.')),
      reason('Merci pour cette collaboration.'),
    ],
    [interest('Si une question se pose plus tard, vous pouvez toujours m’écrire.')],
    [
      ask('Accepteriez-vous d’écrire deux phrases sur notre travail, que je pourrais citer\u00a0?'),
      wayOut(
        'Le nom de quelqu’un à qui je pourrais être utile me ferait tout autant plaisir, et si vous préférez ne pas le faire, je le comprends très bien.',
      ),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
