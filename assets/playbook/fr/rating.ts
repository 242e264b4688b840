import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const rating: PlaybookText = {
  subject: 'Une note pour «\u00a0{project}\u00a0»',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Je fais le point sur le travail réalisé\u00a0: {work}.'),
      reason('L’objectif de départ\u00a0: {goal}.'),
    ],
    [
      ask(
        'Par rapport à cet objectif, quelle note donnerais-tu à ce travail, de 1 (pas du tout atteint) à 10 (tout à fait atteint)\u00a0?',
      ),
      wayOut('Le chiffre seul suffit, haut ou bas.'),
    ],
    [interest('Ta note me montrera où je peux mieux t’aider.')],
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
        'Par rapport à cet objectif, quelle note donneriez-vous à ce travail, de 1 (pas du tout atteint) à 10 (tout à fait atteint)\u00a0?',
      ),
      wayOut('Le chiffre seul suffit, haut ou bas.'),
    ],
    [interest('Votre note me montrera où je peux mieux vous aider.')],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
