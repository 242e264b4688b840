import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const reference: PlaybookText = {
  subject: 'Une question sur une collaboration',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('On me propose «\u00a0{project}\u00a0», et je crois que tu connais bien l’équipe.'),
      reason('J’aimerais partir du bon pied.'),
    ],
    [
      ask('Comment s’est passée la collaboration pour toi\u00a0?'),
      wayOut(
        'Quelques lignes suffisent, et si tu préfères ne pas en parler, je le comprends très bien.',
      ),
    ],
    [interest('Cela reste entre nous, et je te rendrai volontiers le même service.')],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'On me propose «\u00a0{project}\u00a0», et je crois que vous connaissez bien l’équipe.',
      ),
      reason('J’aimerais partir du bon pied.'),
    ],
    [
      ask('Comment s’est passée la collaboration pour vous\u00a0?'),
      wayOut(
        'Quelques lignes suffisent, et si vous préférez ne pas en parler, je le comprends très bien.',
      ),
    ],
    [interest('Cela reste entre nous, et je vous rendrai volontiers le même service.')],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
