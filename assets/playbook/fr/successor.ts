import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const successor: PlaybookText = {
  subject: 'Le suivi de «\u00a0{project}\u00a0»',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Je travaillais avec {colleague} sur «\u00a0{project}\u00a0», et j’apprends son départ.',
      ),
      interest('Pour que rien ne se perde, je peux résumer en une page où en est le projet.'),
    ],
    [
      ask('Sais-tu qui prend la suite\u00a0?'),
      wayOut(
        'Un nom ou une adresse suffit, et si le projet s’arrête là, c’est bon à savoir aussi.',
      ),
    ],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Je travaillais avec {colleague} sur «\u00a0{project}\u00a0», et j’apprends son départ.',
      ),
      interest('Pour que rien ne se perde, je peux résumer en une page où en est le projet.'),
    ],
    [
      ask('Pourriez-vous me dire qui prend la suite\u00a0?'),
      wayOut(
        'Un nom ou une adresse suffit, et si le projet s’arrête là, c’est bon à savoir aussi.',
      ),
    ],
    [closing('Bien cordialement,')],
    [closing('{me}')],
  ],
};
