import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, inLong, interest, reason, wayOut } from '../sentence';

export const quote: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Le {since}, je t’ai envoyé mon devis pour «\u00a0{project}\u00a0».'),
      ifFilled('number', reason('Pour mémoire, il porte le n°\u00a0{number}.')),
      ifFilled('amount', reason('Le montant s’élève à {amount}.')),
      ifFilled('due', reason('L’offre est valable jusqu’au {due}.')),
    ],
    [
      inLong(
        interest(
          'Le devis répond à ce que tu m’avais décrit, mais tes besoins ont pu changer depuis.',
        ),
      ),
      interest('Si un point ne colle pas, le prix, le contenu ou la date, je l’ajuste volontiers.'),
      inLong(
        interest('On peut aussi commencer par une première partie et décider du reste plus tard.'),
      ),
    ],
    [
      ask('Qu’en penses-tu\u00a0?'),
      wayOut('Un mot suffit\u00a0: oui, plus tard ou non.'),
      inLong(
        wayOut('Si la décision se prend à plusieurs, une date approximative me va très bien.'),
      ),
    ],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Le {since}, je vous ai envoyé mon devis pour «\u00a0{project}\u00a0».'),
      ifFilled('number', reason('Pour mémoire, il porte le n°\u00a0{number}.')),
      ifFilled('amount', reason('Le montant s’élève à {amount}.')),
      ifFilled('due', reason('L’offre est valable jusqu’au {due}.')),
    ],
    [
      inLong(
        interest(
          'Le devis répond à ce que vous m’aviez décrit, mais vos besoins ont pu évoluer depuis.',
        ),
      ),
      interest(
        'Si un point ne convient pas, le prix, le contenu ou la date, je l’ajuste volontiers.',
      ),
      inLong(
        interest(
          'Nous pouvons aussi commencer par une première partie et décider du reste plus tard.',
        ),
      ),
    ],
    [
      ask('Qu’en pensez-vous\u00a0?'),
      wayOut('Un mot suffit\u00a0: oui, plus tard ou non.'),
      inLong(
        wayOut(
          'Si la décision se prend à plusieurs, une date approximative me convient très bien.',
        ),
      ),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
