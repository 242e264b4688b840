import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const decline: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci d’avoir pensé à moi pour «\u00a0{project}\u00a0».'),
      reason('Mon planning est rempli, et je ne pourrais pas y mettre le soin qu’il faut.'),
      ifFilled('start', reason('Je pourrais m’y mettre à partir du {start}.')),
    ],
    [
      interest('J’aimerais que ton projet tombe entre de bonnes mains.'),
      ifFilled('colleague', interest('Je pense à {colleague}, qui fait ce travail très bien.')),
    ],
    [
      ask('Veux-tu que je fasse passer le mot\u00a0?'),
      wayOut('Si tu as une autre piste, tant mieux.'),
    ],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci d’avoir pensé à moi pour «\u00a0{project}\u00a0».'),
      reason('Mon planning est rempli, et je ne pourrais pas y mettre le soin qu’il faut.'),
      ifFilled('start', reason('Je pourrais m’y mettre à partir du {start}.')),
    ],
    [
      interest('J’aimerais que votre projet tombe entre de bonnes mains.'),
      ifFilled('colleague', interest('Je pense à {colleague}, qui fait ce travail très bien.')),
    ],
    [
      ask('Souhaitez-vous que je fasse passer le mot\u00a0?'),
      wayOut('Si vous avez une autre piste, tant mieux.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
