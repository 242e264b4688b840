import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const invoice: PlaybookText = {
  subject: 'Facture n°\u00a0{number}',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('La facture n°\u00a0{number} ({amount}) arrivait à échéance le {due}.'),
      inLong(reason('Il s’agit de notre travail sur «\u00a0{project}\u00a0».')),
      reason('Un mail se glisse parfois sous la pile, cela arrive à tout le monde.'),
    ],
    [
      interest(
        'S’il te manque un bon de commande, une autre adresse ou une copie, je te l’envoie aussitôt.',
      ),
      inLong(
        interest(
          'Et si la comptabilité préfère que je lui écrive directement, je le fais volontiers.',
        ),
      ),
    ],
    [
      ask('Quand penses-tu pouvoir régler la facture\u00a0?'),
      inLong(wayOut('Une date approximative me va très bien.')),
      wayOut('Si le virement est parti, oublie ce message.'),
    ],
    [inLong(interest('Merci pour ce qu’on a fait ensemble.'))],
    [closing('Bonne journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('La facture n°\u00a0{number} ({amount}) arrivait à échéance le {due}.'),
      inLong(reason('Il s’agit de notre travail sur «\u00a0{project}\u00a0».')),
      reason('Un mail se glisse parfois sous la pile, cela arrive à tout le monde.'),
    ],
    [
      interest(
        'S’il vous manque un bon de commande, une autre adresse ou une copie, je vous l’envoie aussitôt.',
      ),
      inLong(
        interest(
          'Et si la comptabilité préfère que je lui écrive directement, je le fais volontiers.',
        ),
      ),
    ],
    [
      ask('Quand pensez-vous pouvoir régler la facture\u00a0?'),
      inLong(wayOut('Une date approximative me convient très bien.')),
      wayOut('Si le virement est parti, ne tenez pas compte de ce message.'),
    ],
    [inLong(interest('Merci pour notre collaboration.'))],
    [closing('Bien cordialement,')],
    [closing('{me}')],
  ],
};
