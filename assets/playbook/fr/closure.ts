import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const closure: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Je t’écris une dernière fois au sujet de «\u00a0{project}\u00a0», pour que ce soit clair pour nous deux.',
      ),
      inLong(interest('Les priorités changent, c’est la vie des projets.')),
    ],
    [
      interest(
        'Si quelque chose te gêne, dans la proposition ou dans ma façon de faire, j’aimerais le savoir et y remédier.',
      ),
      inLong(interest('Je tiens à faire du bon travail, et ton avis m’y aide.')),
    ],
    [
      ask('On continue, ou je classe le dossier\u00a0?'),
      wayOut('Si tu préfères ne rien écrire, je le classe dans une semaine, sans souci.'),
    ],
    [
      wayOut('La porte reste ouverte.'),
      inLong(
        wayOut(
          'Le jour où le sujet revient, une ligne suffit, et je m’y remets avec le même soin.',
        ),
      ),
    ],
    [closing('Au plaisir,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Je vous écris une dernière fois au sujet de «\u00a0{project}\u00a0», pour que les choses soient claires de part et d’autre.',
      ),
      inLong(interest('Les priorités changent, c’est la vie des projets.')),
    ],
    [
      interest(
        'Si quelque chose vous gêne, dans la proposition ou dans ma façon de faire, j’aimerais le savoir et y remédier.',
      ),
      inLong(interest('Je tiens à faire du bon travail, et votre avis m’y aide.')),
    ],
    [
      ask('Souhaitez-vous continuer, ou puis-je classer le dossier\u00a0?'),
      wayOut('Si vous préférez ne rien écrire, je le classerai dans une semaine, tout simplement.'),
    ],
    [
      wayOut('La porte reste ouverte.'),
      inLong(
        wayOut(
          'Le jour où le sujet revient, une ligne suffit, et je m’y remets avec le même soin.',
        ),
      ),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
