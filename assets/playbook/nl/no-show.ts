import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { inBelgium, interest, reason } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const noShow: PlaybookText = {
  subject: 'Afspraken verzetten of afzeggen',
  informal: [
    [hello],
    [
      reason(
        'Vanaf nu werk ik zo met afspraken: verzetten of afzeggen kan kosteloos tot {notice} van tevoren. Een regel per mail is genoeg.',
      ),
      inBelgium(
        reason('Valt een afspraak later uit, dan breng ik de geplande tijd in rekening.'),
        'Valt een afspraak later weg, dan reken ik de geplande tijd aan.',
      ),
    ],
    [interest('Zo kan ik die uren echt voor jou vrijhouden.')],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason(
        'Vanaf nu werk ik zo met afspraken: verzetten of afzeggen kan kosteloos tot {notice} van tevoren. Een regel per mail is genoeg.',
      ),
      inBelgium(
        reason('Valt een afspraak later uit, dan breng ik de geplande tijd in rekening.'),
        'Valt een afspraak later weg, dan reken ik de geplande tijd aan.',
      ),
    ],
    [interest('Zo kan ik die uren echt voor u vrijhouden.')],
    [kindly],
    [me],
  ],
};
