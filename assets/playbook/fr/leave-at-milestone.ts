import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const leaveAtMilestone: PlaybookText = {
  subject: 'La suite de «\u00a0{project}\u00a0»',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Je préfère te le dire dès maintenant\u00a0: j’arrêterai mon travail sur «\u00a0{project}\u00a0» le {end}, après {milestone}.',
      ),
      reason('Jusque-là, rien ne change.'),
    ],
    [
      interest(
        'Je te remettrai ensuite tous les fichiers, avec une note pour la personne qui prendra la suite.',
      ),
      interest('Et si un autre projet se présente un jour, on en parlera avec plaisir.'),
    ],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Je préfère vous le dire dès maintenant\u00a0: j’arrêterai mon travail sur «\u00a0{project}\u00a0» le {end}, après {milestone}.',
      ),
      reason('Jusque-là, rien ne change.'),
    ],
    [
      interest(
        'Je vous remettrai ensuite tous les fichiers, avec une note pour la personne qui prendra la suite.',
      ),
      interest('Et si un autre projet se présente un jour, nous en parlerons avec plaisir.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
