import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, interest, reason, wayOut } from '../sentence';
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
      ask('Zal ik die dagen voor je vasthouden, of mag ik ze weggeven?'),
      wayOut(
        '"Houden" of "weggeven" is genoeg. Geef je ze vrij, dan zoeken we samen een moment dat je beter uitkomt.',
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
      ask('Zal ik die dagen voor u vasthouden, of mag ik ze vrijgeven?'),
      wayOut(
        '"Houden" of "vrijgeven" is genoeg. Bij vrijgeven zoeken we samen een moment dat u beter uitkomt.',
      ),
    ],
    [kindly],
    [me],
  ],
};
