import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const development: PlaybookText = {
  subject: 'Parler de la suite',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'On travaille ensemble depuis un moment sur «\u00a0{project}\u00a0», et j’aimerais parler de la suite.',
      ),
      interest(
        'À force, je connais bien ta façon de travailler, et ça peut servir sur d’autres projets.',
      ),
    ],
    [
      ask('Aurais-tu une demi-heure, par exemple {slots}\u00a0?'),
      wayOut('Si c’est trop tôt, plus tard dans l’année me va aussi.'),
    ],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Nous travaillons ensemble depuis un moment sur «\u00a0{project}\u00a0», et j’aimerais parler de la suite.',
      ),
      interest(
        'Je connais désormais bien votre façon de travailler, et cela peut servir sur d’autres projets.',
      ),
    ],
    [
      ask('Auriez-vous une demi-heure, par exemple {slots}\u00a0?'),
      wayOut('Si c’est trop tôt, plus tard dans l’année me convient aussi.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
