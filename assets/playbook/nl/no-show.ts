import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { inBelgium, interest, reason } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const noShow: PlaybookText = {
  subject: 'Afspraken verzetten of afzeggen',
  informal: [
    [hello],
    [
      inBelgium(
        reason(
          'Vanaf nu kun je een afspraak met mij tot {notice} van tevoren gratis verzetten of afzeggen; een regel per mail is genoeg.',
        ),
        'Vanaf nu kan je een afspraak met mij tot {notice} vooraf gratis verplaatsen of afzeggen; een regel per mail is genoeg.',
      ),
      inBelgium(
        reason('Daarna breng ik de geplande tijd in rekening.'),
        'Daarna reken ik de geplande tijd aan.',
      ),
    ],
    [interest('Zo kan ik die uren echt voor jou vrijhouden.')],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      inBelgium(
        reason(
          'Vanaf nu kunt u een afspraak met mij tot {notice} van tevoren gratis verzetten of afzeggen; een regel per mail is genoeg.',
        ),
        'Vanaf nu kunt u een afspraak met mij tot {notice} vooraf gratis verplaatsen of afzeggen; een regel per mail is genoeg.',
      ),
      inBelgium(
        reason('Daarna breng ik de geplande tijd in rekening.'),
        'Daarna reken ik de geplande tijd aan.',
      ),
    ],
    [interest('Zo kan ik die uren echt voor u vrijhouden.')],
    [kindly],
    [me],
  ],
};
