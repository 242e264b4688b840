import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const ratingLow: PlaybookText = {
  informal: [
    [hello],
    [reason('Dank je voor je cijfer, een {score}.'), interest('Daar kan ik iets mee.')],
    [
      ask('Wat is er volgens jou nodig om het goed te krijgen?'),
      interest('Ik begin met wat voor jou het zwaarst weegt.'),
      wayOut('Een paar steekwoorden zijn genoeg, en bellen mag ook.'),
    ],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [reason('Dank u voor uw cijfer, een {score}.'), interest('Daar kan ik iets mee.')],
    [
      ask('Wat is er volgens u nodig om het goed te krijgen?'),
      interest('Ik begin met wat voor u het zwaarst weegt.'),
      wayOut('Een paar steekwoorden zijn genoeg, en bellen mag ook.'),
    ],
    [kindly],
    [me],
  ],
};
