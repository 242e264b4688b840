import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const keepMePosted: PlaybookText = {
  subject: 'Rester dans la boucle',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Je travaille sur «\u00a0{project}\u00a0» un peu à distance de l’équipe.'),
      interest('Si je sais ce qui s’y passe, j’en tiens compte, et tu n’as rien à répéter.'),
    ],
    [
      ask('Peux-tu m’ajouter aux mails d’info et aux invitations de l’équipe\u00a0?'),
      wayOut('Un mail transféré de temps en temps me va aussi.'),
    ],
    [closing('Bonne journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Je travaille sur «\u00a0{project}\u00a0» un peu à distance de l’équipe.'),
      interest('Si je sais ce qui s’y passe, j’en tiens compte, et vous n’avez rien à répéter.'),
    ],
    [
      ask('Pouvez-vous m’ajouter aux mails d’information et aux invitations de l’équipe\u00a0?'),
      wayOut('Un mail transféré de temps en temps me convient aussi.'),
    ],
    [closing('Bien cordialement,')],
    [closing('{me}')],
  ],
};
