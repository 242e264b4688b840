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
        'Zodat er niets verloren gaat, maak ik een kort overzicht van wat er klaar is en wat er loopt.',
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
        'Zodat er niets verloren gaat, maak ik een kort overzicht van wat er klaar is en wat er loopt.',
      ),
    ],
    [ask('Bij wie kan ik nu terecht?'), wayOut('Een naam is genoeg, en doorsturen mag ook.')],
    [kindly],
    [me],
  ],
};
