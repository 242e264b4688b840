import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const confirmOrRelease: PlaybookText = {
  informal: [
    [hello],
    [
      reason(
        'Voor {month} staat "{project}" bij mij in de agenda. Nu vraagt iemand anders of ik dan kan.',
      ),
      interest('Jij mag als eerste kiezen.'),
    ],
    [
      ask('Zal ik die dagen voor je vasthouden of vrijgeven?'),
      inBelgium(
        wayOut(
          'Eén woord is genoeg. Geef ik ze vrij, dan zoeken we samen een ander moment dat jou uitkomt.',
        ),
        'Eén woord is genoeg. Als ik ze vrijgeef, zoeken we samen een ander moment dat past.',
      ),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason(
        'Voor {month} staat "{project}" bij mij in de agenda. Nu vraagt iemand anders of ik dan beschikbaar ben.',
      ),
      interest('U hebt de eerste keus.'),
    ],
    [
      ask('Zal ik die dagen voor u vasthouden of vrijgeven?'),
      inBelgium(
        wayOut(
          'Eén woord is genoeg. Geef ik ze vrij, dan zoeken we samen een ander moment dat u uitkomt.',
        ),
        'Eén woord is genoeg. Als ik ze vrijgeef, zoeken we samen een ander moment dat past.',
      ),
    ],
    [kindly],
    [me],
  ],
};
