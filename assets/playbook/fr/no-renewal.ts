import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, ifFilled, interest, reason } from '../sentence';

export const noRenewal: PlaybookText = {
  subject: 'La fin de notre contrat le {end}',
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Notre contrat se termine le {end}, et je ne le prolongerai pas\u00a0: d’autres engagements m’attendent ensuite.',
      ),
    ],
    [
      interest(
        'D’ici là, je termine «\u00a0{project}\u00a0» avec le même soin, et je laisse un dossier facile à reprendre.',
      ),
      ifFilled(
        'colleague',
        interest('Pour la suite, je pense à {colleague}, qui connaît bien ce genre de travail.'),
      ),
    ],
    [reason('Merci pour tout ce qu’on a fait ensemble.')],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Notre contrat se termine le {end}, et je ne le prolongerai pas\u00a0: d’autres engagements m’attendent ensuite.',
      ),
    ],
    [
      interest(
        'D’ici là, je termine «\u00a0{project}\u00a0» avec le même soin, et je laisse un dossier facile à reprendre.',
      ),
      ifFilled(
        'colleague',
        interest('Pour la suite, je pense à {colleague}, qui connaît bien ce genre de travail.'),
      ),
    ],
    [reason('Merci pour tout ce que nous avons fait ensemble.')],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
