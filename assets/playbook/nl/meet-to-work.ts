import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, ifFilled, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const meetToWork: PlaybookText = {
  informal: [
    [hello],
    [
      reason(
        'Als we elkaar niet kunnen spreken, werk ik minder goed aan "{project}": dan moet ik raden.',
      ),
      interest('Een kwartier samen scheelt al snel een dag werk.'),
    ],
    [
      inBelgium(ask('Wanneer komt het je uit?'), 'Wanneer past het voor jou?'),
      ifFilled('slots', ask('Ik kan {slots}.')),
      wayOut('Bellen is net zo goed als langskomen.'),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason(
        'Als we elkaar niet kunnen spreken, werk ik minder goed aan "{project}": dan moet ik raden.',
      ),
      interest('Een kwartier samen scheelt al snel een dag werk.'),
    ],
    [
      inBelgium(ask('Wanneer schikt het u?'), 'Wanneer past het voor u?'),
      ifFilled('slots', ask('Ik kan {slots}.')),
      wayOut('Bellen is net zo goed als langskomen.'),
    ],
    [kindly],
    [me],
  ],
};
