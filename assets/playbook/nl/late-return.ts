import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const lateReturn: PlaybookText = {
  informal: [
    [hello],
    [
      inBelgium(
        reason('Leuk dat "{project}" doorgaat en dat je mij ervoor vraagt.'),
        'Tof dat "{project}" doorgaat en dat je mij ervoor vraagt.',
      ),
      interest('Ik doe het graag met volle aandacht, en niet in losse uurtjes tussendoor.'),
      reason('Vanaf {start} kan dat.'),
    ],
    [
      inBelgium(
        ask('Zal ik vanaf die dag tijd voor je inplannen?'),
        'Zal ik vanaf die dag tijd voor je vastleggen?',
      ),
      wayOut(
        'Is dat te laat, zeg het dan gerust. Ik kijk graag wat er eerder al kan, of wie het sneller kan doen.',
      ),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Fijn dat "{project}" doorgaat en dat u mij ervoor vraagt.'),
      interest('Ik doe het graag met volle aandacht, en niet in losse uren tussendoor.'),
      reason('Vanaf {start} kan dat.'),
    ],
    [
      inBelgium(
        ask('Zal ik vanaf die dag tijd voor u inplannen?'),
        'Zal ik vanaf die dag tijd voor u vastleggen?',
      ),
      wayOut(
        'Is dat te laat, zeg het dan gerust. Ik kijk graag wat er eerder al kan, of wie het sneller kan doen.',
      ),
    ],
    [kindly],
    [me],
  ],
};
