import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, inShort, interest, reason, wayOut } from '../sentence';

export const onBoarding: PlaybookText = {
  subject: 'Quelques repères pour «\u00a0{project}\u00a0»',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Je commence bientôt «\u00a0{project}\u00a0».'),
      interest('Avec quelques repères, je pourrai t’être utile dès le premier jour.'),
    ],
    [ask('Peux-tu m’écrire une ligne sur chacun de ces points\u00a0?')],
    [
      inShort(
        ask(
          'L’objectif, mon contact, le délai de réponse ({reply}, si ça te va), la validation et les outils.',
        ),
      ),
    ],
    [inLong(ask('1. L’objectif\u00a0: ce qui doit aller mieux une fois le travail terminé.'))],
    [
      inLong(
        ask(
          '2. Mon contact\u00a0: la personne à joindre, et qui prend le relais pendant les congés.',
        ),
      ),
    ],
    [inLong(ask('3. Le délai de réponse\u00a0: {reply} dans les deux sens, si ça te va.'))],
    [inLong(ask('4. La validation\u00a0: qui regarde le travail et qui donne le feu vert.'))],
    [inLong(ask('5. Les outils\u00a0: les accès, les dossiers, la messagerie.'))],
    [
      wayOut('Ce qui n’est pas encore fixé peut venir plus tard.'),
      inLong(wayOut('Et si tu préfères, on passe la liste en revue au téléphone.')),
    ],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Je commence bientôt «\u00a0{project}\u00a0».'),
      interest('Avec quelques repères, je pourrai vous être utile dès le premier jour.'),
    ],
    [ask('Pouvez-vous m’écrire une ligne sur chacun de ces points\u00a0?')],
    [
      inShort(
        ask(
          'L’objectif, mon contact, le délai de réponse ({reply}, si cela vous convient), la validation et les outils.',
        ),
      ),
    ],
    [inLong(ask('1. L’objectif\u00a0: ce qui doit aller mieux une fois le travail terminé.'))],
    [
      inLong(
        ask(
          '2. Mon contact\u00a0: la personne à joindre, et qui prend le relais pendant les congés.',
        ),
      ),
    ],
    [
      inLong(
        ask('3. Le délai de réponse\u00a0: {reply} dans les deux sens, si cela vous convient.'),
      ),
    ],
    [inLong(ask('4. La validation\u00a0: qui regarde le travail et qui donne le feu vert.'))],
    [inLong(ask('5. Les outils\u00a0: les accès, les dossiers, la messagerie.'))],
    [
      wayOut('Ce qui n’est pas encore fixé peut venir plus tard.'),
      inLong(wayOut('Et si vous préférez, nous pouvons passer la liste en revue au téléphone.')),
    ],
    [closing('Bien cordialement,')],
    [closing('{me}')],
  ],
};
