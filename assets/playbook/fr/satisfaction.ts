import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const satisfaction: PlaybookText = {
  subject: 'Faire le point sur «\u00a0{project}\u00a0»',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('J’aimerais savoir si «\u00a0{project}\u00a0» correspond à ce que tu espérais.'),
      interest(
        'Si quelque chose ne va pas tout à fait, je préfère le savoir et l’améliorer avec toi.',
      ),
    ],
    [
      ask('Veux-tu qu’on regarde ensemble ce qui coince et comment le régler\u00a0?'),
      wayOut(
        'Une demi-heure suffit, ou deux lignes par écrit, et si tout va bien, dis-le simplement.',
      ),
    ],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('J’aimerais savoir si «\u00a0{project}\u00a0» correspond à ce que vous espériez.'),
      interest(
        'Si quelque chose ne va pas tout à fait, je préfère le savoir et l’améliorer avec vous.',
      ),
    ],
    [
      ask('Souhaitez-vous que nous regardions ensemble ce qui peut être amélioré\u00a0?'),
      wayOut(
        'Une demi-heure suffit, ou deux lignes par écrit, et si tout va bien, dites-le simplement.',
      ),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
