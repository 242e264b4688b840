import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, inBelgium, interest, reason } from '../sentence';
import { dear, hello, kindly, me } from './opening-and-closing';

export const stayCivil: PlaybookText = {
  informal: [
    [hello],
    [
      reason(
        'Over "{project}" mogen we van mening verschillen; deze toon hoort daar voor mij niet bij.',
      ),
      interest('Wat er inhoudelijk anders moet, pak ik graag met je op.'),
    ],
    [inBelgium(closing('Groet,'), 'Groeten,')],
    [me],
  ],
  formal: [
    [dear],
    [
      reason(
        'Over "{project}" mogen we van mening verschillen; deze toon hoort daar voor mij niet bij.',
      ),
      interest('Wat er inhoudelijk anders moet, pak ik graag met u op.'),
    ],
    [kindly],
    [me],
  ],
};
