import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const renewal: PlaybookText = {
  subject: 'La suite après le {end}',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Notre contrat pour «\u00a0{project}\u00a0» se termine le {end}, et je prépare mon planning pour la suite.',
      ),
      interest(
        'En le sachant assez tôt, je te garde de la place, et le travail continue sans coupure.',
      ),
    ],
    [
      ask('As-tu du travail pour moi après cette date\u00a0?'),
      wayOut('Oui, non, ou le jour où tu en sauras plus\u00a0: tout m’aide.'),
    ],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Notre contrat pour «\u00a0{project}\u00a0» se termine le {end}, et je prépare mon planning pour la suite.',
      ),
      interest(
        'En le sachant assez tôt, je vous garde de la place, et le travail continue sans coupure.',
      ),
    ],
    [
      ask('Aurez-vous du travail pour moi après cette date\u00a0?'),
      wayOut('Oui, non, ou le jour où vous en saurez plus\u00a0: tout m’aide.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
