import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const easyAnswer: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Pour la suite de «\u00a0{project}\u00a0», voici trois réponses toutes prêtes.'),
      interest('Tu choisis, et je cale mon planning sur ton rythme.'),
    ],
    [ask('A\u00a0: on continue.')],
    [ask('B\u00a0: plus tard, et je te fais signe dans un mois.')],
    [wayOut('C\u00a0: on s’arrête là, et c’est très bien aussi.')],
    [ask('Laquelle te convient\u00a0?'), wayOut('La lettre seule suffit.')],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Pour la suite de «\u00a0{project}\u00a0», voici trois réponses toutes prêtes.'),
      interest('À vous de choisir, et j’organise mon planning selon votre rythme.'),
    ],
    [ask('A\u00a0: nous continuons.')],
    [ask('B\u00a0: plus tard, et je vous recontacte dans un mois.')],
    [wayOut('C\u00a0: nous en restons là, et c’est très bien aussi.')],
    [ask('Laquelle vous convient\u00a0?'), wayOut('La lettre seule suffit.')],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
