import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const noIsFine: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Tu as peut-être pris une autre direction pour «\u00a0{project}\u00a0».'),
      reason('Si c’est le cas, aucun souci.'),
    ],
    [
      interest(
        'Et si c’est le prix, la date ou la formule qui coince, je peux te proposer une version plus légère.',
      ),
    ],
    [
      ask('Pour toi, c’est plutôt oui, non ou pas maintenant\u00a0?'),
      wayOut('Un simple «\u00a0non\u00a0» suffit, sans explication.'),
    ],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Vous avez peut-être pris une autre direction pour «\u00a0{project}\u00a0».'),
      reason('Si c’est le cas, je le comprends très bien.'),
    ],
    [
      interest(
        'Et si le prix, la date ou la formule ne vous convient pas, je peux vous proposer autre chose.',
      ),
    ],
    [
      ask('Pour vous, est-ce plutôt oui, non ou pas maintenant\u00a0?'),
      wayOut('Un simple «\u00a0non\u00a0» suffit, sans explication.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
