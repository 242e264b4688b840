import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const nextContact: PlaybookText = {
  subject: 'Notre prochain échange',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci pour notre échange sur «\u00a0{project}\u00a0».'),
      interest('Si on fixe la suite maintenant, tu sais quand tu auras du concret.'),
    ],
    [
      ask('Est-ce que {slots} te conviendrait\u00a0?'),
      wayOut('Sinon, donne-moi un autre moment, je m’arrange.'),
    ],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci pour notre échange sur «\u00a0{project}\u00a0».'),
      interest('Si nous fixons la suite maintenant, vous savez quand vous aurez du concret.'),
    ],
    [
      ask('Est-ce que {slots} vous conviendrait\u00a0?'),
      wayOut('Sinon, indiquez-moi un autre moment, je m’arrangerai.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
