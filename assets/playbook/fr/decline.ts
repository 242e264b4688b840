import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const decline: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci d’avoir pensé à moi pour «\u00a0{project}\u00a0».'),
      reason('Mon planning est rempli, et je ne pourrais pas y mettre le soin qu’il faut.'),
      ifFilled('start', reason('J’aurai de la place à partir du {start}.')),
    ],
    [
      interest('J’aimerais que ton projet tombe entre de bonnes mains.'),

      ask('Veux-tu que je te mette en relation avec quelqu’un de confiance\u00a0?'),
      ifFilled('colleague', interest('Je pense à {colleague}, qui fait très bien ce travail.')),
      wayOut('Si tu as déjà une autre piste, tant mieux.'),
    ],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci d’avoir pensé à moi pour «\u00a0{project}\u00a0».'),
      reason('Mon planning est rempli, et je ne pourrais pas y mettre le soin qu’il faut.'),
      ifFilled('start', reason('J’aurai de la place à partir du {start}.')),
    ],
    [
      interest('J’aimerais que votre projet tombe entre de bonnes mains.'),

      ask('Souhaitez-vous que je vous mette en relation avec quelqu’un de confiance\u00a0?'),
      ifFilled('colleague', interest('Je pense à {colleague}, qui fait très bien ce travail.')),
      wayOut('Si vous avez déjà une autre piste, tant mieux.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
