import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const noIsFine: PlaybookText = {
  informal: [
    [hello],
    [
      reason('Misschien is "{project}" bij nader inzien niet wat je zoekt.'),
      interest('Dan heb je meer aan een plan dat wel past, met mij of met iemand anders.'),
    ],
    [
      ask('Gaan we ermee door, of laten we het hierbij?'),
      inBelgium(
        wayOut('Een nee is helemaal prima, en uitleg hoeft niet.'),
        'Een nee is helemaal oké, en uitleg hoeft niet.',
      ),
    ],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Misschien is "{project}" bij nader inzien niet wat u zoekt.'),
      interest('Dan bent u meer geholpen met een plan dat wel past, met mij of met iemand anders.'),
    ],
    [
      ask('Gaan we ermee door, of laten we het hierbij?'),
      inBelgium(
        wayOut('Een nee is prima, en een toelichting hoeft niet.'),
        'Een nee is ook goed, en een toelichting hoeft niet.',
      ),
    ],
    [kindly],
    [me],
  ],
};
