import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, ifFilled, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const decline: PlaybookText = {
  informal: [
    [hello],
    [
      inBelgium(
        reason('Leuk dat je voor "{project}" aan mij denkt.'),
        'Tof dat je voor "{project}" aan mij denkt.',
      ),
      reason('Mijn agenda is vol, en half werk wil ik niet leveren. Daarom zeg ik deze keer nee.'),
    ],
    [
      ifFilled('colleague', interest('{colleague} doet dit werk ook, en doet het goed.')),
      ifFilled('colleague', ask('Zal ik jullie aan elkaar voorstellen?')),
      ifFilled('colleague', wayOut('Zoek je zelf liever verder, dan is dat natuurlijk ook goed.')),
    ],
    [interest('Een volgende keer doe ik graag iets voor je.')],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Dank u dat u voor "{project}" aan mij denkt.'),
      reason('Mijn agenda is vol, en half werk wil ik niet leveren. Daarom zeg ik deze keer nee.'),
    ],
    [
      ifFilled('colleague', interest('{colleague} doet dit werk ook, en doet het goed.')),
      ifFilled('colleague', ask('Zal ik het contact leggen?')),
      ifFilled('colleague', wayOut('Zoekt u zelf liever verder, dan is dat natuurlijk ook goed.')),
    ],
    [interest('Een volgende keer doe ik graag iets voor u.')],
    [kindly],
    [me],
  ],
};
