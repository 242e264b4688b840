import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const askForADate: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci de m’avoir donné des nouvelles de «\u00a0{project}\u00a0».'),
      inLong(interest('Je comprends que cela demande un peu de temps de ton côté.')),
    ],
    [
      interest('J’aimerais te garder de la place au bon moment.'),
      inLong(interest('Une fois la date notée, tu n’as plus à y penser jusque-là.')),
    ],
    [
      ask('Vers quelle date penses-tu y voir plus clair\u00a0?'),
      wayOut(
        'Une idée de la semaine suffit, et «\u00a0je ne sais pas encore\u00a0» est aussi une réponse.',
      ),
    ],
    [
      inLong(
        interest('Si une page de résumé peut aider en interne, je te la prépare avec plaisir.'),
      ),
      inLong(
        wayOut('Et si le projet ne se fait pas, aucun souci\u00a0: un mot, et je libère la place.'),
      ),
    ],
    [closing('Bonne journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Merci de m’avoir donné des nouvelles de «\u00a0{project}\u00a0».'),
      inLong(interest('Je comprends que cela demande un peu de temps de votre côté.')),
    ],
    [
      interest('J’aimerais vous garder de la place au bon moment.'),
      inLong(interest('Une fois la date notée, vous n’avez plus à y penser jusque-là.')),
    ],
    [
      ask('Vers quelle date pensez-vous y voir plus clair\u00a0?'),
      wayOut(
        'Une idée de la semaine suffit, et «\u00a0je ne sais pas encore\u00a0» est aussi une réponse.',
      ),
    ],
    [
      inLong(
        interest('Si une page de résumé peut aider en interne, je vous la prépare avec plaisir.'),
      ),
      inLong(wayOut('Et si le projet ne se fait pas, un mot suffit, et je libère la place.')),
    ],
    [closing('Bien cordialement,')],
    [closing('{me}')],
  ],
};
