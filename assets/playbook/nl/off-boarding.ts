import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const offBoarding: PlaybookText = {
  subject: '{project}: klaar en overgedragen',
  informal: [
    [hello],
    [
      reason('"{project}" is klaar. De bestanden en een korte uitleg heb je van me gekregen.'),
      interest(
        'Ik heb er met plezier aan gewerkt, dank daarvoor. Loop je later ergens tegenaan, dan bel je me gewoon.',
      ),
    ],
    [
      ask('Wil je in twee of drie zinnen opschrijven hoe het was om samen te werken?'),
      ask('Die zet ik dan graag op mijn site.'),
      wayOut(
        'Liever niet is ook goed. Ken je iemand voor wie ik iets kan betekenen, dan ben ik met een naam ook heel blij.',
      ),
    ],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('"{project}" is klaar. De bestanden en een korte uitleg hebt u van mij gekregen.'),
      interest(
        'Ik heb er met plezier aan gewerkt, dank daarvoor. Loopt u later ergens tegenaan, dan kunt u mij gerust bellen.',
      ),
    ],
    [
      ask('Wilt u in twee of drie zinnen opschrijven hoe het was om samen te werken?'),
      ask('Die zet ik dan graag op mijn site.'),
      wayOut(
        'Liever niet is ook goed. Kent u iemand voor wie ik iets kan betekenen, dan ben ik met een naam ook heel blij.',
      ),
    ],
    [kindly],
    [me],
  ],
};
