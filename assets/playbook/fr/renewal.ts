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
        'Si je le sais assez tôt, je te garde de la place, et le travail continue sans coupure.',
      ),
    ],
    [
      ask('Penses-tu avoir du travail pour moi après cette date\u00a0?'),
      wayOut('Oui, non ou «\u00a0pas encore décidé\u00a0», un mot suffit.'),
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
        'Si je le sais assez tôt, je vous garde de la place, et le travail continue sans coupure.',
      ),
    ],
    [
      ask('Pensez-vous avoir du travail pour moi après cette date\u00a0?'),
      wayOut('Oui, non ou «\u00a0pas encore décidé\u00a0», un mot suffit.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
