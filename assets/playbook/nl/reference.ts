import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, interest, reason, wayOut } from '../sentence';
import { dear, hi, kindly, me, warmly } from './opening-and-closing';

export const reference: PlaybookText = {
  subject: 'Een vraag onder vakgenoten',
  informal: [
    [hi],
    [reason('Misschien ga ik aan "{project}" werken. Volgens mij ken jij die klant.')],
    [
      ask('Hoe was het voor jou om met hen te werken?'),
      interest('Ik wil vooral weten hoe ik er goed begin, en het blijft tussen ons.'),
      wayOut('Zeg je er liever niets over, dan begrijp ik dat meteen.'),
    ],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [reason('Misschien ga ik aan "{project}" werken. Volgens mij kent u die opdrachtgever.')],
    [
      ask('Hoe was het voor u om met hen te werken?'),
      interest('Ik wil vooral weten hoe ik er goed begin, en het blijft tussen ons.'),
      wayOut('Zegt u er liever niets over, dan begrijp ik dat meteen.'),
    ],
    [kindly],
    [me],
  ],
};
