import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const nextContact: PlaybookText = {
  subject: 'Notre prochain échange',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci pour notre échange sur «\u00a0{project}\u00a0».'),
      interest('Si on fixe la prochaine date maintenant, tu sais quand tu auras mes propositions.'),
    ],
    [ask('Serais-tu disponible {slots}\u00a0?'), wayOut('Sinon, propose-moi un autre moment.')],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci pour notre échange sur «\u00a0{project}\u00a0».'),
      interest(
        'Si nous fixons la prochaine date maintenant, vous savez quand vous aurez mes propositions.',
      ),
    ],
    [
      ask('Seriez-vous disponible {slots}\u00a0?'),
      wayOut('Sinon, n’hésitez pas à me proposer un autre moment.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
