import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, ifFilled, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const clarify: PlaybookText = {
  informal: [
    [hello],
    [
      reason(
        'Voor ik verderga met "{project}", wil ik zeker weten dat we hetzelfde voor ogen hebben. Ik ga uit van wat er in mijn vorige mail staat.',
      ),
      ifFilled('deliverable', reason('In het kort: je krijgt van mij {deliverable}.')),
    ],
    [
      ask('Klopt dat, of zie jij het anders?'),
      interest('Weet ik het rond {date}, dan maak ik meteen wat je nodig hebt.'),
    ],
    [
      inBelgium(
        wayOut('Een ja is genoeg. Twijfel je, dan lopen we het samen even door aan de telefoon.'),
        'Een ja is genoeg. Twijfel je, dan overlopen we het samen aan de telefoon.',
      ),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason(
        'Voor ik verderga met "{project}", wil ik zeker weten dat we hetzelfde voor ogen hebben. Ik ga uit van wat er in mijn vorige mail staat.',
      ),
      ifFilled('deliverable', reason('In het kort: u krijgt van mij {deliverable}.')),
    ],
    [
      ask('Klopt dat, of ziet u het anders?'),
      interest('Weet ik het rond {date}, dan maak ik meteen wat u nodig hebt.'),
    ],
    [
      inBelgium(
        wayOut('Een ja is genoeg. Twijfelt u, dan nemen we het samen even door aan de telefoon.'),
        'Een ja is genoeg. Twijfelt u, dan overlopen we het samen aan de telefoon.',
      ),
    ],
    [kindly],
    [me],
  ],
};
