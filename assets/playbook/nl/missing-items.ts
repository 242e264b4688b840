import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, ifFilled, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const missingItems: PlaybookText = {
  informal: [
    [hello],
    [
      reason('Voor de volgende stap van "{project}" heb ik iets van je nodig: {items}.'),
      interest('Zodra het er is, kan ik voor je verder.'),
      ifFilled('goal', interest('Dat brengt ons dichter bij wat jij wilt bereiken: {goal}.')),
    ],
    [
      inBelgium(ask('Wanneer kun je me dat sturen?'), 'Wanneer kan je me dat bezorgen?'),
      wayOut(
        'Half af of in delen is ook goed. En als het bij een collega ligt, vraag ik het daar.',
      ),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Voor de volgende stap van "{project}" heb ik iets van u nodig: {items}.'),
      interest('Zodra het er is, kan ik voor u verder.'),
      ifFilled('goal', interest('Dat brengt ons dichter bij wat u wilt bereiken: {goal}.')),
    ],
    [
      inBelgium(ask('Wanneer kunt u mij dat sturen?'), 'Wanneer kunt u mij dat bezorgen?'),
      wayOut(
        'Half af of in delen is ook goed. En als het bij een collega ligt, vraag ik het daar.',
      ),
    ],
    [kindly],
    [me],
  ],
};
