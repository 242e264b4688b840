import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const clarify: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('J’aimerais vérifier qu’on a bien la même idée de «\u00a0{project}\u00a0».'),
      reason('Voici ce que j’ai noté\u00a0: {deliverable}.'),
      ifFilled('goal', reason('L’objectif\u00a0: {goal}.')),
    ],
    [interest('Un cadre clair t’évite les surprises, sur le résultat comme sur le prix.')],
    [
      ask('Peux-tu me dire d’ici le {date} s’il manque quelque chose\u00a0?'),
      wayOut(
        'Un simple «\u00a0c’est bon\u00a0» suffit, et si tu as besoin d’un peu plus de temps, dis-le-moi.',
      ),
    ],
    [closing('Bonne journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('J’aimerais m’assurer que nous avons bien la même idée de «\u00a0{project}\u00a0».'),
      reason('Voici ce que j’ai noté\u00a0: {deliverable}.'),
      ifFilled('goal', reason('L’objectif\u00a0: {goal}.')),
    ],
    [interest('Un cadre clair vous évite les surprises, sur le résultat comme sur le prix.')],
    [
      ask('Pouvez-vous me dire d’ici le {date} s’il manque quelque chose\u00a0?'),
      wayOut(
        'Un simple «\u00a0c’est bon\u00a0» suffit, et si vous avez besoin d’un peu plus de temps, dites-le-moi.',
      ),
    ],
    [closing('Bien cordialement,')],
    [closing('{me}')],
  ],
};
