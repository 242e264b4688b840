import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, ifFilled, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const development: PlaybookText = {
  subject: 'Een halfuur vooruitkijken',
  informal: [
    [hello],
    [
      reason('We werken nu een tijd samen aan "{project}".'),
      interest('Ik leer graag bij, zodat je ook straks iets aan me hebt.'),
    ],
    [
      inBelgium(
        ask('Zullen we een halfuur praten over wat goed gaat en waar ik in kan groeien?'),
        'Zullen we een halfuurtje samenzitten over wat goed gaat en waarin ik kan groeien?',
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
      interest('Ik leer graag bij, zodat u ook straks iets aan mij hebt.'),
    ],
    [
      inBelgium(
        ask('Zullen we een halfuur praten over wat goed gaat en waar ik in kan groeien?'),
        'Zullen we een halfuur samenzitten over wat goed gaat en waarin ik kan groeien?',
      ),
      ifFilled('slots', ask('Ik kan {slots}.')),
      wayOut('Een paar regels per mail zijn ook goed.'),
    ],
    [kindly],
    [me],
  ],
};
