import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const invoice: PlaybookText = {
  subject: 'Facture n°\u00a0{number}',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Ma facture n°\u00a0{number} pour «\u00a0{project}\u00a0» ({amount}) arrivait à échéance le {due}.',
      ),
      reason('Un mail passe vite à la trappe, ça arrive à tout le monde.'),
    ],
    [
      interest(
        'S’il faut y corriger quelque chose, une adresse ou un numéro de commande par exemple, je m’en occupe aussitôt.',
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
      wayOut('Si le virement est déjà parti, oublie ce message.'),
    ],
    [inLong(interest('Et merci pour ta confiance.'))],
    [closing('Bonne journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Ma facture n°\u00a0{number} pour «\u00a0{project}\u00a0» ({amount}) arrivait à échéance le {due}.',
      ),
      reason('Un mail se perd vite parmi les autres, cela arrive à tout le monde.'),
    ],
    [
      interest(
        'S’il faut y corriger quelque chose, une adresse ou un numéro de commande par exemple, je m’en occupe aussitôt.',
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
      wayOut('Si le virement est déjà parti, ne tenez pas compte de ce message.'),
    ],
    [inLong(interest('Je vous remercie de votre confiance.'))],
    [closing('Bien cordialement,')],
    [closing('{me}')],
  ],
};
