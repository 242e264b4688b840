import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const rating: PlaybookText = {
  subject: '{project}: één cijfer',
  informal: [
    [hello],
    [
      reason('We zijn een eind op weg met "{project}", dus ik peil graag hoe het voor je uitpakt.'),
      reason('Waar je naartoe wilde: {goal}.'),
    ],
    [
      ask('Hoe goed helpt {work} je daarbij, van 1 tot 10?'),
      ask('Een 10 is volledig, een 1 helemaal niet.'),
    ],
    [
      interest('Met jouw cijfer weet ik waar ik het voor je kan verbeteren.'),
      wayOut('Alleen het getal is genoeg.'),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('We zijn een eind op weg met "{project}", dus ik peil graag hoe het voor u uitpakt.'),
      reason('Waar u naartoe wilde: {goal}.'),
    ],
    [
      ask('Hoe goed helpt {work} u daarbij, van 1 tot 10?'),
      ask('Een 10 is volledig, een 1 helemaal niet.'),
    ],
    [
      interest('Met uw cijfer weet ik waar ik het voor u kan verbeteren.'),
      wayOut('Alleen het getal is genoeg.'),
    ],
    [kindly],
    [me],
  ],
};
