import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, soon } from './opening-and-closing';

export const otherTime: PlaybookText = {
  informal: [
    [hello],
    [
      inBelgium(
        reason('Op dat moment heb ik al iets staan.'),
        'Op dat moment heb ik al iets gepland.',
      ),
      interest('Ik neem graag rustig de tijd voor je.'),
    ],
    [
      inBelgium(ask('Komt dit je beter uit: {slots}?'), 'Past dit beter voor jou: {slots}?'),
      wayOut('Een ander moment op een werkdag is ook goed.'),
    ],
    [soon],
    [me],
  ],
  formal: [
    [dear],
    [
      inBelgium(
        reason('Op dat moment heb ik al een andere afspraak.'),
        'Op dat moment heb ik al een andere afspraak gepland.',
      ),
      interest('Ik neem graag rustig de tijd voor u.'),
    ],
    [
      inBelgium(ask('Schikt dit u beter: {slots}?'), 'Past dit beter voor u: {slots}?'),
      wayOut('Een ander moment op een werkdag is ook goed.'),
    ],
    [kindly],
    [me],
  ],
};
