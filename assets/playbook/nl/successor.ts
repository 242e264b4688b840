import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const successor: PlaybookText = {
  subject: '{project}: wie neemt het over',
  informal: [
    [hello],
    [
      reason(
        'Tot nu toe werkte ik met {colleague} aan "{project}". Ik begrijp dat dat nu bij iemand anders ligt.',
      ),
      interest(
        'Ik zorg graag dat de draad niet breekt: je krijgt van mij een kort overzicht van wat er klaar is en wat er loopt.',
      ),
    ],
    [ask('Wie neemt het over?'), wayOut('Een naam is genoeg, en doorsturen mag ook.')],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason(
        'Tot nu toe werkte ik met {colleague} aan "{project}". Ik begrijp dat dat nu bij iemand anders ligt.',
      ),
      interest(
        'Ik zorg graag dat de draad niet breekt: u krijgt van mij een kort overzicht van wat er klaar is en wat er loopt.',
      ),
    ],
    [ask('Wie neemt het over?'), wayOut('Een naam is genoeg, en doorsturen mag ook.')],
    [kindly],
    [me],
  ],
};
