import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const kickOff: PlaybookText = {
  subject: 'Bien démarrer «\u00a0{project}\u00a0»',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('«\u00a0{project}\u00a0» démarre, et je m’en réjouis.'),
      interest('Trois points à fixer maintenant, pour gagner du temps ensuite.'),
    ],
    [ask('Peux-tu les confirmer ou les compléter\u00a0?')],
    [ask('1. Ce que le résultat doit t’apporter.')],
    [ask('2. La personne qui décide et qui valide.')],
    [ask('3. Notre délai de réponse\u00a0: {reply}, dans les deux sens.')],
    [
      inLong(interest('Le premier point me guidera du début à la fin.')),
      inLong(
        interest(
          'De mon côté, je te tiens au courant à chaque étape, et je te préviens si une date bouge.',
        ),
      ),
    ],
    [
      wayOut('Quelques mots par point suffisent.'),
      inLong(wayOut('Ce qui n’est pas fixé peut attendre notre prochain échange.')),
    ],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('«\u00a0{project}\u00a0» démarre, et je m’en réjouis.'),
      interest('Trois points à fixer maintenant, pour gagner du temps ensuite.'),
    ],
    [ask('Pouvez-vous les confirmer ou les compléter\u00a0?')],
    [ask('1. Ce que le résultat doit vous apporter.')],
    [ask('2. La personne qui décide et qui valide.')],
    [ask('3. Notre délai de réponse\u00a0: {reply}, dans les deux sens.')],
    [
      inLong(interest('Le premier point me guidera du début à la fin.')),
      inLong(
        interest(
          'De mon côté, je vous tiens au courant à chaque étape, et je vous préviens si une date change.',
        ),
      ),
    ],
    [
      wayOut('Quelques mots par point suffisent.'),
      inLong(wayOut('Ce qui n’est pas fixé peut attendre notre prochain échange.')),
    ],
    [closing('Bien cordialement,')],
    [closing('{me}')],
  ],
};
