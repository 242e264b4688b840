import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, inLong, interest, reason } from '../sentence';

export const keepWarm: PlaybookText = {
  subject: 'Un petit bonjour',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('L’autre jour, j’ai repensé à «\u00a0{project}\u00a0», et donc à toi.'),
      inLong(reason('Je garde un très bon souvenir de notre travail ensemble.')),
    ],
    [
      interest('J’espère que tout va bien de ton côté et que le projet fait son chemin.'),
      inLong(interest('Et j’espère que ce qu’on a fait ensemble te rend bien service.')),
    ],
    [inLong(reason('De mon côté, tout roule.'))],
    [interest('Pas besoin de répondre, c’était juste pour te dire bonjour.')],
    [closing('Belle semaine,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('L’autre jour, j’ai repensé à «\u00a0{project}\u00a0», et donc à vous.'),
      inLong(reason('Je garde un très bon souvenir de cette collaboration.')),
    ],
    [
      interest('J’espère que tout va bien de votre côté et que le projet fait son chemin.'),
      inLong(interest('J’espère aussi que notre travail vous rend bien service.')),
    ],
    [inLong(reason('De mon côté, tout va bien.'))],
    [interest('Pas besoin de répondre, c’était simplement pour vous saluer.')],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
