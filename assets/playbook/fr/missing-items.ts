import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const missingItems: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Pour avancer sur «\u00a0{project}\u00a0», voici ce qu’il me faut\u00a0: {items}.'),
      interest('Dès que j’ai tout, je m’occupe du reste.'),
      ifFilled('goal', interest('Cela nous rapprochera de ton objectif\u00a0: {goal}.')),
    ],
    [
      ask('Quand peux-tu m’envoyer ça\u00a0?'),
      wayOut(
        'Une version provisoire fait l’affaire, et si c’est quelqu’un d’autre qui s’en occupe, son nom me suffit.',
      ),
    ],
    [closing('Bonne journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Pour avancer sur «\u00a0{project}\u00a0», voici ce qu’il me faut\u00a0: {items}.'),
      interest('Dès que j’ai tout, je m’occupe du reste.'),
      ifFilled('goal', interest('Cela nous rapprochera de votre objectif\u00a0: {goal}.')),
    ],
    [
      ask('Quand pourriez-vous m’envoyer ces éléments\u00a0?'),
      wayOut(
        'Une version provisoire fait l’affaire, et si c’est quelqu’un d’autre qui s’en occupe, son nom me suffit.',
      ),
    ],
    [closing('Bien cordialement,')],
    [closing('{me}')],
  ],
};
