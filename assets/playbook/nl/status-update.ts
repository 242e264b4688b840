import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ifFilled, interest, reason } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const statusUpdate: PlaybookText = {
  subject: '{project}: waar we staan',
  informal: [
    [hello],
    [reason('Zo staat het met "{project}".')],
    [reason('Klaar: {work}.')],
    [
      reason('Nu aan de beurt: {milestone}.'),
      ifFilled('date', reason('Dat staat gepland voor {date}.')),
    ],
    [ifFilled('items', reason('Van jou heb ik daarvoor nodig: {items}.'))],
    [interest('Wil je iets bijsturen, dan kan dat nu nog heel goed.')],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [reason('Hierbij de stand van "{project}".')],
    [reason('Klaar: {work}.')],
    [
      reason('Nu aan de beurt: {milestone}.'),
      ifFilled('date', reason('Dat staat gepland voor {date}.')),
    ],
    [ifFilled('items', reason('Van u heb ik daarvoor nodig: {items}.'))],
    [interest('Wilt u iets bijsturen, dan kan dat nu nog heel goed.')],
    [kindly],
    [me],
  ],
};
