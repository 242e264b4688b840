import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const handOver: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Toute l’équipe travaille sur «\u00a0{project}\u00a0», et la suite s’appuie sur ta partie.',
      ),
      interest(
        'Si tu as trop à faire en ce moment, on peut la reprendre, et tu auras l’esprit libre.',
      ),
    ],
    [
      ask('Peux-tu m’envoyer d’ici le {date} ce que tu as, en l’état\u00a0?'),
      wayOut('Un lien suffit, et si tu préfères finir ta partie, donne-moi juste une date.'),
    ],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Toute l’équipe travaille sur «\u00a0{project}\u00a0», et la suite s’appuie sur votre partie.',
      ),
      interest(
        'Si vous avez trop à faire en ce moment, nous pouvons la reprendre, et vous aurez l’esprit libre.',
      ),
    ],
    [
      ask('Pouvez-vous m’envoyer d’ici le {date} ce que vous avez, en l’état\u00a0?'),
      wayOut('Un lien suffit, et si vous préférez finir votre partie, donnez-moi juste une date.'),
    ],
    [closing('Bien cordialement,')],
    [closing('{me}')],
  ],
};
