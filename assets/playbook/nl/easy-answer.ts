import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const easyAnswer: PlaybookText = {
  informal: [
    [hello],
    [
      reason(
        'Mijn mail over "{project}" vroeg misschien om een lang antwoord. Eén letter mag ook.',
      ),
    ],
    [ask('Wat wordt het: A, B of C?')],
    [ask('A. We gaan door.')],
    [ask('B. Liever later: dan kom ik er over een maand op terug.')],
    [wayOut('C. We laten het zitten.')],
    [interest('Bij A plan ik het meteen voor je in.'), wayOut('B en C zijn net zo goed.')],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason(
        'Mijn mail over "{project}" vroeg misschien om een uitgebreid antwoord. Met één letter kan het ook.',
      ),
    ],
    [ask('Wat kiest u: A, B of C?')],
    [ask('A. We gaan door.')],
    [ask('B. Liever later: dan kom ik er over een maand op terug.')],
    [wayOut('C. We laten het hierbij.')],
    [interest('Bij A plan ik het meteen voor u in.'), wayOut('B en C zijn net zo goed.')],
    [kindly],
    [me],
  ],
};
