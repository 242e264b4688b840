import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const officeHours: PlaybookText = {
  subject: 'Mes horaires',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Pour info, voici mes horaires à partir de maintenant\u00a0: {hours}.'),
      reason('Cela vaut pour le mail, le téléphone et les messages.'),
    ],
    [
      interest(
        'Ce que tu m’envoies en dehors de ces heures, je le lis dès que je reprends, à tête reposée.',
      ),
    ],
    [closing('Bonne journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Pour information, voici mes horaires à partir de maintenant\u00a0: {hours}.'),
      reason('Cela vaut pour le mail, le téléphone et les messages.'),
    ],
    [
      interest(
        'Ce que vous m’envoyez en dehors de ces heures, je le lis dès que je reprends, à tête reposée.',
      ),
    ],
    [closing('Bien cordialement,')],
    [closing('{me}')],
  ],
};
