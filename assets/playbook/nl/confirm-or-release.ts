import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const confirmOrRelease: PlaybookText = {
  informal: [
    [hello],
    [
      reason(
        'In {month} hou ik tijd vrij voor "{project}". Nu vraagt iemand anders of ik dan kan.',
      ),
      interest('Jij kiest eerst.'),
    ],
    [
      ask('Zal ik die dagen voor je vasthouden of vrijgeven?'),
      inBelgium(
        wayOut(
          'Eén woord is genoeg. Bij vrijgeven zoeken we later samen een moment dat je beter uitkomt.',
        ),
        'Eén woord is genoeg. Als ik ze vrijgeef, zoeken we later samen een moment dat beter past.',
      ),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason(
        'In {month} houd ik tijd vrij voor "{project}". Nu vraagt iemand anders of ik dan beschikbaar ben.',
      ),
      interest('U hebt de eerste keus.'),
    ],
    [
      ask('Zal ik die dagen voor u vasthouden of vrijgeven?'),
      inBelgium(
        wayOut(
          'Eén woord is genoeg. Bij vrijgeven zoeken we later samen een moment dat u beter uitkomt.',
        ),
        'Eén woord is genoeg. Als ik ze vrijgeef, zoeken we later samen een moment dat beter past.',
      ),
    ],
    [kindly],
    [me],
  ],
};
