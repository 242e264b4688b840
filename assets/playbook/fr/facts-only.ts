import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, ifFilled, interest, reason } from '../sentence';

export const factsOnly: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [reason('Petit point du matin sur «\u00a0{project}\u00a0».')],
    [
      reason('Fait\u00a0: {work}.'),
      ifFilled('milestone', reason('Ensuite\u00a0: {milestone}.')),
      ifFilled('delivery', reason('Livraison\u00a0: le {delivery}.')),
    ],
    [interest('Tu peux me joindre aujourd’hui pendant mes heures de travail.')],
    [closing('Bonne journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [reason('Voici où en est «\u00a0{project}\u00a0» ce matin.')],
    [
      reason('Fait\u00a0: {work}.'),
      ifFilled('milestone', reason('Ensuite\u00a0: {milestone}.')),
      ifFilled('delivery', reason('Livraison\u00a0: le {delivery}.')),
    ],
    [interest('Vous pouvez me joindre aujourd’hui pendant mes heures de travail.')],
    [closing('Bien cordialement,')],
    [closing('{me}')],
  ],
};
