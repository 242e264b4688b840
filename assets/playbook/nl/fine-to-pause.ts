import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const fineToPause: PlaybookText = {
  informal: [
    [hello],
    [
      reason('Plannen veranderen weleens, en misschien geldt dat ook voor "{project}".'),
      inBelgium(
        interest(
          'Een pauze is wat mij betreft prima. Ik bewaar alles, en later gaan we verder waar we gebleven waren.',
        ),
        'Een pauze is voor mij geen probleem. Ik bewaar alles, en later gaan we verder waar we gebleven waren.',
      ),
    ],
    [
      ask('Wat past nu het best: doorgaan, even pauzeren of stoppen?'),
      wayOut('Eén woord is genoeg, en je hoeft niets uit te leggen.'),
    ],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Plannen veranderen weleens, en misschien geldt dat ook voor "{project}".'),
      inBelgium(
        interest(
          'Een pauze is wat mij betreft prima. Ik bewaar alles, en later gaan we verder waar we gebleven waren.',
        ),
        'Een pauze is voor mij geen probleem. Ik bewaar alles, en later gaan we verder waar we gebleven waren.',
      ),
    ],
    [
      inBelgium(
        ask('Wat komt u nu het best uit: doorgaan, een pauze of stoppen?'),
        'Wat past nu het best voor u: doorgaan, een pauze of stoppen?',
      ),
      wayOut('Eén woord is genoeg, en een toelichting hoeft niet.'),
    ],
    [kindly],
    [me],
  ],
};
