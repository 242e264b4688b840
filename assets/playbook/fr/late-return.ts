import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const lateReturn: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Ton message me fait plaisir, et «\u00a0{project}\u00a0» me tente beaucoup.'),
      reason('J’ai regardé mon planning\u00a0: je peux commencer le {start}.'),
    ],
    [interest('À partir de là, tu auras toute mon attention, du début à la fin.')],
    [
      ask('Est-ce que ça te convient\u00a0?'),
      wayOut('Si c’est trop tard pour toi, dis-le-moi, je comprendrai très bien.'),
      ifFilled('colleague', wayOut('{colleague} aurait peut-être de la place plus tôt.')),
    ],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Votre message me fait plaisir, et «\u00a0{project}\u00a0» m’intéresse beaucoup.'),
      reason('J’ai regardé mon planning\u00a0: je peux commencer le {start}.'),
    ],
    [interest('À partir de cette date, vous aurez toute mon attention, du début à la fin.')],
    [
      ask('Est-ce que cela vous convient\u00a0?'),
      wayOut('Si c’est trop tard pour vous, dites-le-moi, je comprendrai très bien.'),
      ifFilled('colleague', wayOut('{colleague} aurait peut-être de la place plus tôt.')),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
