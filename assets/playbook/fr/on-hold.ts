import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, inLong, interest, reason, wayOut } from '../sentence';

export const onHold: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Je ne peux pas avancer pour l’instant, et je mets donc «\u00a0{project}\u00a0» en pause.',
      ),
      inLong(
        reason('Je passe à d’autres projets en attendant, et ton dossier reste à portée de main.'),
      ),
    ],
    [
      interest('Rien n’est perdu\u00a0: je garde tout, et on reprendra là où on en était.'),
      inLong(interest('Dès ton feu vert, je te donne une date réaliste pour la suite.')),
    ],
    [
      ifFilled(
        'rate',
        interest(
          'Si tu veux garder ta place dans mon planning d’ici là, je peux te la réserver pour {rate} par jour.',
        ),
      ),
    ],
    [
      ask('Que préfères-tu\u00a0: reprendre, attendre ou arrêter\u00a0?'),
      wayOut('Un mot suffit, et les trois me vont.'),
      inLong(wayOut('Et si tu vois une autre solution, dis-le-moi.')),
    ],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Je ne peux pas avancer pour l’instant, et je mets donc «\u00a0{project}\u00a0» en pause.',
      ),
      inLong(
        reason(
          'Je passe à d’autres projets en attendant, et votre dossier reste à portée de main.',
        ),
      ),
    ],
    [
      interest('Rien n’est perdu\u00a0: je garde tout, et nous reprendrons là où nous en étions.'),
      inLong(interest('Dès votre feu vert, je vous donnerai une date réaliste pour la suite.')),
    ],
    [
      ifFilled(
        'rate',
        interest(
          'Si vous souhaitez garder votre place dans mon planning d’ici là, je peux vous la réserver pour {rate} par jour.',
        ),
      ),
    ],
    [
      ask('Que préférez-vous\u00a0: reprendre, attendre ou arrêter\u00a0?'),
      wayOut('Un mot suffit, et les trois me conviennent.'),
      inLong(wayOut('Et si vous voyez une autre solution, dites-le-moi.')),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
