import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const missingItems: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Pour avancer sur «\u00a0{project}\u00a0», il me faut ceci\u00a0: {items}.'),
      interest('C’est ce qui nous rapproche de ton objectif\u00a0: {goal}.'),
    ],
    [
      ask('Quand peux-tu me l’envoyer\u00a0?'),
      wayOut(
        'Une version provisoire suffit, et si quelqu’un d’autre l’a, donne-moi juste son nom.',
      ),
    ],
    [closing('Bonne journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Pour avancer sur «\u00a0{project}\u00a0», il me faut ceci\u00a0: {items}.'),
      interest('C’est ce qui nous rapproche de votre objectif\u00a0: {goal}.'),
    ],
    [
      ask('Quand pouvez-vous me l’envoyer\u00a0?'),
      wayOut(
        'Une version provisoire suffit, et si quelqu’un d’autre l’a, donnez-moi juste son nom.',
      ),
    ],
    [closing('Bien cordialement,')],
    [closing('{me}')],
  ],
};
