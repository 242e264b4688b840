import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const rating: PlaybookText = {
  subject: 'Une note pour «\u00a0{project}\u00a0»',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Je fais le point sur le travail réalisé\u00a0: {work}.'),
      reason('L’objectif, c’était\u00a0: {goal}.'),
    ],
    [
      ask(
        'Par rapport à cet objectif, quelle note donnes-tu au travail, de 1 (pas du tout atteint) à 10 (tout à fait atteint)\u00a0?',
      ),
      wayOut('Le chiffre seul suffit, haut ou bas.'),
    ],
    [interest('Ta note me montre où je peux mieux t’aider.')],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Je fais le point sur le travail réalisé\u00a0: {work}.'),
      reason('L’objectif était le suivant\u00a0: {goal}.'),
    ],
    [
      ask(
        'Par rapport à cet objectif, quelle note donnez-vous au travail, de 1 (pas du tout atteint) à 10 (tout à fait atteint)\u00a0?',
      ),
      wayOut('Le chiffre seul suffit, haut ou bas.'),
    ],
    [interest('Votre note me montre où je peux mieux vous aider.')],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
