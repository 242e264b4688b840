import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const askAhead: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Mon planning se remplit bien pour {month}.'),
      reason('En {mentioned}, tu me parlais de «\u00a0{project}\u00a0» pour cette période.'),
      inLong(reason('Je te pose la question dès maintenant, pour bien répartir mes semaines.')),
    ],
    [
      interest(
        'Si je le prévois maintenant, je te garde un bon créneau et le temps de bien faire les choses.',
      ),
      inLong(interest('Et tu sais sur quelle date compter.')),
    ],
    [
      ask('Quand aimerais-tu que je commence\u00a0?'),
      wayOut('Une idée de la semaine suffit, et si c’est reporté, dis-le-moi simplement.'),
      inLong(wayOut('On trouvera alors un autre moment.')),
    ],
    [
      inLong(
        interest(
          'Si tu as des notes ou un premier brouillon, je les lirai volontiers avant de commencer.',
        ),
      ),
    ],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Mon planning se remplit bien pour {month}.'),
      reason('En {mentioned}, vous me parliez de «\u00a0{project}\u00a0» pour cette période.'),
      inLong(reason('Je vous pose la question dès maintenant, pour bien répartir mes semaines.')),
    ],
    [
      interest(
        'Si je le prévois maintenant, je vous garde un bon créneau et le temps de bien faire les choses.',
      ),
      inLong(interest('Et vous savez sur quelle date compter.')),
    ],
    [
      ask('À quel moment aimeriez-vous que je commence\u00a0?'),
      wayOut(
        'Une idée de la semaine suffit, et si le projet est reporté, dites-le-moi simplement.',
      ),
      inLong(wayOut('Nous trouverons alors un autre moment.')),
    ],
    [
      inLong(
        interest(
          'Si vous avez des notes ou un premier brouillon, je les lirai volontiers avant de commencer.',
        ),
      ),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
