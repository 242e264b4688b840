import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ifFilled, interest, reason } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const statusUpdate: PlaybookText = {
  subject: '{project}: waar we staan',
  informal: [
    [hello],
    [reason('Zo staan we ervoor met "{project}".')],
    [reason('Klaar: {work}.')],
    [
      reason('Nu aan de beurt: {milestone}.'),
      ifFilled('date', reason('Dat staat gepland voor {date}.')),
    ],
    [ifFilled('items', reason('Van jou heb ik daarvoor nodig: {items}.'))],
    [interest('Wil je iets bijsturen, dan is dit een goed moment.')],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [reason('Zo staan we ervoor met "{project}".')],
    [reason('Klaar: {work}.')],
    [
      reason('Nu aan de beurt: {milestone}.'),
      ifFilled('date', reason('Dat staat gepland voor {date}.')),
    ],
    [ifFilled('items', reason('Van u heb ik daarvoor nodig: {items}.'))],
    [interest('Wilt u iets bijsturen, dan is dit een goed moment.')],
    [kindly],
    [me],
  ],
};
