import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const rating: PlaybookText = {
  subject: '{project}: één cijfer',
  informal: [
    [hello],
    [
      reason('We zijn een eind op weg met "{project}", dus ik hoor graag hoe het voor je uitpakt.'),
      reason('Waar je naartoe wilde: {goal}.'),
    ],
    [
      ask('Welk cijfer geef je {work}, met dat doel voor ogen?'),
      ask('Een 10 is helemaal raak, een 1 helemaal niet.'),
    ],
    [
      interest('Dan weet ik wat ik voor je kan verbeteren.'),
      wayOut('Alleen het cijfer is genoeg.'),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('We zijn een eind op weg met "{project}", dus ik hoor graag hoe het voor u uitpakt.'),
      reason('Waar u naartoe wilde: {goal}.'),
    ],
    [
      ask('Welk cijfer geeft u {work}, met dat doel voor ogen?'),
      ask('Een 10 is helemaal raak, een 1 helemaal niet.'),
    ],
    [interest('Dan weet ik wat ik voor u kan verbeteren.'), wayOut('Alleen het cijfer is genoeg.')],
    [kindly],
    [me],
  ],
};
