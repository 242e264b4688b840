import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, ifFilled, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const development: PlaybookText = {
  subject: 'Een halfuur vooruitkijken',
  informal: [
    [hello],
    [
      reason('We werken nu een tijd samen aan "{project}".'),
      interest(
        'Ik wil daar beter in blijven worden, zodat je aan mij de juiste hebt, ook voor wat er hierna komt.',
      ),
    ],
    [
      inBelgium(
        ask('Zullen we een halfuur praten over wat goed gaat en wat ik erbij kan leren?'),
        'Zullen we een halfuurtje samenzitten over wat goed gaat en wat ik kan bijleren?',
      ),
      ifFilled('slots', ask('Ik kan {slots}.')),
      wayOut('Een paar regels per mail zijn ook goed.'),
    ],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('We werken nu een tijd samen aan "{project}".'),
      interest(
        'Ik wil daar beter in blijven worden, zodat u aan mij de juiste hebt, ook voor wat er hierna komt.',
      ),
    ],
    [
      inBelgium(
        ask('Zullen we een halfuur praten over wat goed gaat en wat ik erbij kan leren?'),
        'Zullen we een halfuur samenzitten over wat goed gaat en wat ik kan bijleren?',
      ),
      ifFilled('slots', ask('Ik kan {slots}.')),
      wayOut('Een paar regels per mail zijn ook goed.'),
    ],
    [kindly],
    [me],
  ],
};
