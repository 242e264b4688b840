import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const satisfaction: PlaybookText = {
  subject: '{project}: hoe het loopt',
  informal: [
    [hello],
    [
      reason('Misschien loopt bij "{project}" nog niet alles zoals jij het wilt.'),
      interest('Ik hoor graag waar het schuurt, dan kunnen we het oplossen.'),
    ],
    [
      inBelgium(
        ask(
          'Zullen we er een halfuur voor uittrekken en samen kijken wat er beter moet en hoe we dat aanpakken?',
        ),
        'Zullen we een halfuurtje samenzitten om te bekijken wat er beter moet en hoe we dat aanpakken?',
      ),
      wayOut('Een lijstje per mail is ook goed. En ben je tevreden, dan is "het loopt" genoeg.'),
    ],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Misschien loopt bij "{project}" nog niet alles zoals u het wilt.'),
      interest('Ik hoor graag waar het schuurt, dan kunnen we het oplossen.'),
    ],
    [
      inBelgium(
        ask(
          'Zullen we er een halfuur voor uittrekken en samen kijken wat er beter moet en hoe we dat aanpakken?',
        ),
        'Zullen we een halfuur samenzitten om te bekijken wat er beter moet en hoe we dat aanpakken?',
      ),
      wayOut('Een lijstje per mail is ook goed. En bent u tevreden, dan is "het loopt" genoeg.'),
    ],
    [kindly],
    [me],
  ],
};
