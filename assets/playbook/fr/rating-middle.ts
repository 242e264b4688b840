import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const ratingMiddle: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci pour ta note de {score}.'),
      interest('C’est souvent un détail qui fait la différence, et j’aimerais trouver le bon.'),
    ],
    [
      ask('Qu’est-ce qui en ferait un 9 pour toi\u00a0?'),
      wayOut('Quelques mots suffisent, et si c’est déjà bien comme ça, dis-le simplement.'),
    ],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci pour votre note de {score}.'),
      interest('C’est souvent un détail qui fait la différence, et j’aimerais trouver le bon.'),
    ],
    [
      ask('Qu’est-ce qui en ferait un 9 pour vous\u00a0?'),
      wayOut('Quelques mots suffisent, et si le résultat vous convient déjà, dites-le simplement.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
