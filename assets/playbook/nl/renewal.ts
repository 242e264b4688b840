import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const renewal: PlaybookText = {
  subject: '{project}: na {end}',
  informal: [
    [hello],
    [
      reason(
        'Mijn contract voor "{project}" loopt tot {end}, en ik maak mijn plannen voor daarna.',
      ),
      interest(
        'Weet ik vroeg genoeg hoe het verdergaat, dan hou ik er ruimte voor vrij of zorg ik voor een goede overdracht.',
      ),
    ],
    [
      ask('Is er na {end} werk voor me?'),
      wayOut('Een voorzichtig ja, een nee of "weten we nog niet": het is allemaal goed.'),
    ],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason(
        'Mijn contract voor "{project}" loopt tot {end}, en ik maak mijn plannen voor daarna.',
      ),
      interest(
        'Weet ik vroeg genoeg hoe het verdergaat, dan houd ik er ruimte voor vrij of zorg ik voor een goede overdracht.',
      ),
    ],
    [
      ask('Is er na {end} werk voor mij?'),
      wayOut('Een voorzichtig ja, een nee of "nog niet bekend": het is allemaal goed.'),
    ],
    [kindly],
    [me],
  ],
};
