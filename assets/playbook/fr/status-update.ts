import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const statusUpdate: PlaybookText = {
  subject: 'Point d’étape\u00a0: {project}',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Petit point sur «\u00a0{project}\u00a0».'),
      interest('Comme ça, tu sais où on en est.'),
    ],
    [reason('Fait\u00a0: {work}.')],
    [
      reason('Ensuite\u00a0: {milestone}.'),
      ifFilled('delivery', reason('C’est prévu pour le {delivery}.')),
    ],
    [ifFilled('items', ask('Ce dont j’ai besoin de ton côté\u00a0: {items}.'))],
    [wayOut('Si tu as une remarque ou une idée, écris-moi\u00a0; sinon, je continue comme prévu.')],
    [closing('Bonne journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Voici un petit point sur «\u00a0{project}\u00a0».'),
      interest('Vous saurez ainsi où nous en sommes.'),
    ],
    [reason('Fait\u00a0: {work}.')],
    [
      reason('Ensuite\u00a0: {milestone}.'),
      ifFilled('delivery', reason('C’est prévu pour le {delivery}.')),
    ],
    [ifFilled('items', ask('Ce dont j’ai besoin de votre côté\u00a0: {items}.'))],
    [
      wayOut(
        'Si vous avez une remarque ou une idée, écrivez-moi\u00a0; sinon, je continue comme prévu.',
      ),
    ],
    [closing('Bien cordialement,')],
    [closing('{me}')],
  ],
};
