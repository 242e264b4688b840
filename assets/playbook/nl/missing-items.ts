import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const missingItems: PlaybookText = {
  informal: [
    [hello],
    [
      reason('Voor de volgende stap van "{project}" heb ik iets van jou nodig: {items}.'),
      interest('Daarmee kan ik verder aan waar het je om gaat: {goal}.'),
    ],
    [
      inBelgium(ask('Wanneer kun je me dat sturen?'), 'Wanneer kan je me dat bezorgen?'),
      wayOut(
        'Half af of in delen is ook goed. Ligt het bij een collega van je, dan vraag ik het daar.',
      ),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Voor de volgende stap van "{project}" heb ik iets van u nodig: {items}.'),
      interest('Daarmee kan ik verder aan waar het u om gaat: {goal}.'),
    ],
    [
      inBelgium(ask('Wanneer kunt u mij dat sturen?'), 'Wanneer kunt u mij dat bezorgen?'),
      wayOut(
        "Onvolledig of in delen is ook goed. Ligt het bij een van uw collega's, dan vraag ik het daar.",
      ),
    ],
    [kindly],
    [me],
  ],
};
