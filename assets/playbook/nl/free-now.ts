import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me } from './opening-and-closing';

export const freeNow: PlaybookText = {
  informal: [
    [hello],
    [
      reason('Ik heb nu tijd voor "{project}".'),
      inBelgium(ask('Zullen we even bellen?'), 'Zullen we eens bellen?'),
      interest('Dan is het in tien minuten rond.'),
      wayOut('Later vandaag is ook goed.'),
    ],
    [inBelgium(closing('Tot zo,'), 'Tot straks,')],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Ik heb nu tijd voor "{project}".'),
      inBelgium(ask('Zullen we even bellen?'), 'Zullen we eens bellen?'),
      interest('Dan is het in tien minuten rond.'),
      wayOut('Later vandaag is ook goed.'),
    ],
    [kindly],
    [me],
  ],
};
