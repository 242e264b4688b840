import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const fineToPause: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'En préparant mes prochaines semaines, j’ai repensé à «\u00a0{project}\u00a0». La situation a peut-être changé de ton côté.',
      ),
      reason('Un budget, une priorité, un imprévu\u00a0: ça arrive.'),
    ],
    [
      interest(
        'Une pause ne te coûte rien\u00a0: je garde tout de côté, et on reprend quand tu veux.',
      ),
    ],
    [
      ask('Préfères-tu continuer ou faire une pause\u00a0?'),
      wayOut('Un mot suffit, et les deux me vont.'),
    ],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'En préparant mes prochaines semaines, j’ai repensé à «\u00a0{project}\u00a0». La situation a peut-être changé de votre côté.',
      ),
      reason('Un budget, une priorité, un imprévu\u00a0: cela arrive.'),
    ],
    [
      interest(
        'Une pause ne vous coûte rien\u00a0: je garde tout en ordre, et nous reprendrons quand vous le souhaiterez.',
      ),
    ],
    [
      ask('Préférez-vous continuer ou faire une pause\u00a0?'),
      wayOut('Un mot suffit, et les deux me conviennent.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
