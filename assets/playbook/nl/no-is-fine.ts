import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const noIsFine: PlaybookText = {
  informal: [
    [hello],
    [
      reason('Misschien is "{project}" bij nader inzien niet wat je zoekt.'),
      interest('Dan heb je meer aan een plan dat wel klopt, met mij of met iemand anders.'),
    ],
    [
      ask('Gaan we ermee door, of laten we het hierbij?'),
      wayOut('Een nee is me net zo lief als een ja, en uitleg hoeft niet.'),
    ],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Misschien is "{project}" bij nader inzien niet wat u zoekt.'),
      interest(
        'Dan bent u meer geholpen met een plan dat wel klopt, met mij of met iemand anders.',
      ),
    ],
    [
      ask('Gaan we ermee door, of laten we het hierbij?'),
      wayOut('Een nee is even welkom als een ja, en een toelichting hoeft niet.'),
    ],
    [kindly],
    [me],
  ],
};
