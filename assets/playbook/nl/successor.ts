import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const successor: PlaybookText = {
  subject: '{project}: wie neemt het over',
  informal: [
    [hello],
    [
      reason(
        'Tot nu toe werkte ik met {colleague} aan "{project}". Ik begrijp dat iemand anders dat nu doet.',
      ),
      interest(
        'Ik maak een kort overzicht van wat klaar is en wat er loopt, dan gaat er niets verloren.',
      ),
    ],
    [ask('Bij wie kan ik nu terecht?'), wayOut('Een naam is genoeg, en doorsturen mag ook.')],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason(
        'Tot nu toe werkte ik met {colleague} aan "{project}". Ik begrijp dat iemand anders dat nu doet.',
      ),
      interest(
        'Ik maak een kort overzicht van wat klaar is en wat er loopt, dan gaat er niets verloren.',
      ),
    ],
    [ask('Bij wie kan ik nu terecht?'), wayOut('Een naam is genoeg, en doorsturen mag ook.')],
    [kindly],
    [me],
  ],
};
