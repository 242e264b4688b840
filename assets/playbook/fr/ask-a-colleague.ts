import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const askAColleague: PlaybookText = {
  subject: 'Un regard extérieur',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Un de mes projets est à l’arrêt, et j’aimerais y réfléchir à deux avant de décider de la suite.',
      ),
      reason('Le cas est résumé ci-dessous, sans les noms.'),
    ],
    [
      ask('As-tu un quart d’heure pour en parler\u00a0?'),
      wayOut(
        'Deux lignes par mail m’aideraient déjà, et si ce n’est pas le moment, ce sera pour une autre fois.',
      ),
    ],
    [interest('Le jour où tu as un cas à retourner dans tous les sens, compte sur moi.')],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Un de mes projets est à l’arrêt, et j’aimerais y réfléchir à deux avant de décider de la suite.',
      ),
      reason('Le cas est résumé ci-dessous, sans les noms.'),
    ],
    [
      ask('Auriez-vous un quart d’heure pour en parler\u00a0?'),
      wayOut(
        'Deux lignes par mail m’aideraient déjà, et si ce n’est pas le moment, ce sera pour une autre fois.',
      ),
    ],
    [
      interest(
        'Le jour où vous aurez à votre tour un cas à partager, vous pouvez compter sur moi.',
      ),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
