import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, inBelgium, interest, reason } from '../sentence';
import { dear, hello, kindly, me } from './opening-and-closing';

export const stayCivil: PlaybookText = {
  informal: [
    [hello],
    [
      reason(
        'Over "{project}" mogen we van mening verschillen. De toon van je bericht vind ik niet in orde, en daar ga ik niet in mee.',
      ),
      interest(
        'Met wat er inhoudelijk anders moet, ga ik graag aan de slag. Daar help ik je bij zoals altijd.',
      ),
    ],
    [inBelgium(closing('Groet,'), 'Groeten,')],
    [me],
  ],
  formal: [
    [dear],
    [
      reason(
        'Over "{project}" mogen we van mening verschillen. De toon van uw bericht vind ik niet in orde, en daar ga ik niet in mee.',
      ),
      interest(
        'Met wat er inhoudelijk anders moet, ga ik graag aan de slag. Daar help ik u bij zoals altijd.',
      ),
    ],
    [kindly],
    [me],
  ],
};
