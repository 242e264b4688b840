import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const noShow: PlaybookText = {
  subject: 'Nos rendez-vous',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Pour info, voici comment je gère désormais les rendez-vous.'),
      reason('Tu peux les déplacer ou les annuler sans frais jusqu’à {notice} avant.'),
      reason('Passé ce délai, je facture le temps prévu.'),
    ],
    [
      interest(
        'Comme ça, le créneau est vraiment pour toi, et deux mots suffisent pour le changer.',
      ),
    ],
    [closing('Bonne journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Pour information, voici comment je gère désormais les rendez-vous.'),
      reason('Vous pouvez les déplacer ou les annuler sans frais jusqu’à {notice} avant.'),
      reason('Passé ce délai, je facture le temps prévu.'),
    ],
    [
      interest(
        'Le créneau vous est ainsi vraiment réservé, et deux mots suffisent pour le changer.',
      ),
    ],
    [closing('Bien cordialement,')],
    [closing('{me}')],
  ],
};
