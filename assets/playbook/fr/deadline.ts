import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const deadline: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      inLong(
        reason(
          'Je prépare la suite de «\u00a0{project}\u00a0», et j’ai le calendrier sous les yeux.',
        ),
      ),
      reason(
        'Si tu veux recevoir «\u00a0{deliverable}\u00a0» le {delivery}, il me faut ceci d’ici le {deadline}\u00a0: {items}.',
      ),
    ],
    [
      interest('Cela me laisse le temps de travailler avec soin, et à toi celui de relire.'),
      inLong(interest('Si une partie arrive avant le reste, je commence par là.')),
    ],
    [
      ask('Est-ce jouable pour toi\u00a0?'),
      wayOut('Sinon, donne-moi la date qui t’arrange, et la livraison suit.'),
      inLong(
        wayOut('Et si ce n’est plus d’actualité, un mot suffit\u00a0: je réorganise mon planning.'),
      ),
    ],
    [closing('Bonne journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      inLong(
        reason(
          'Je prépare la suite de «\u00a0{project}\u00a0», et j’ai le calendrier sous les yeux.',
        ),
      ),
      reason(
        'Si vous souhaitez recevoir «\u00a0{deliverable}\u00a0» le {delivery}, il me faut ceci d’ici le {deadline}\u00a0: {items}.',
      ),
    ],
    [
      interest('Cela me laisse le temps de travailler avec soin, et à vous celui de relire.'),
      inLong(interest('Si une partie arrive avant le reste, je commencerai par là.')),
    ],
    [
      ask('Est-ce possible pour vous\u00a0?'),
      wayOut('Sinon, donnez-moi la date qui vous arrange, et la livraison suivra.'),
      inLong(
        wayOut(
          'Et si ce n’est plus d’actualité, un mot suffit\u00a0: je réorganiserai mon planning.',
        ),
      ),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
