import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const deadline: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Voici notre calendrier pour «\u00a0{project}\u00a0»\u00a0: {deliverable}, le {delivery}.',
      ),
      inLong(reason('J’ai fait le rétroplanning à partir de là, pour éviter de courir à la fin.')),
      reason('Pour garder cette date, il me faut de ton côté, d’ici le {deadline}\u00a0: {items}.'),
    ],
    [
      interest(
        'Cela me laisse le temps de travailler avec soin, et à toi celui de me faire tes retours.',
      ),
      inLong(interest('Si une partie arrive avant le reste, je commence par là.')),
    ],
    [
      ask('Est-ce que ça te paraît jouable\u00a0?'),
      wayOut('Sinon, donne-moi la date qui t’arrange, et je décale la livraison d’autant.'),
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
      reason(
        'Voici notre calendrier pour «\u00a0{project}\u00a0»\u00a0: {deliverable}, le {delivery}.',
      ),
      inLong(
        reason(
          'J’ai établi le rétroplanning à partir de cette date, pour éviter toute précipitation.',
        ),
      ),
      reason(
        'Pour garder cette date, il me faut de votre côté, d’ici le {deadline}\u00a0: {items}.',
      ),
    ],
    [
      interest(
        'Cela me laisse le temps de travailler avec soin, et à vous celui de me faire vos retours.',
      ),
      inLong(interest('Si une partie arrive avant le reste, je commencerai par là.')),
    ],
    [
      ask('Est-ce possible pour vous\u00a0?'),
      wayOut('Sinon, donnez-moi la date qui vous arrange, et je décalerai la livraison d’autant.'),
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
