import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { inBelgium, interest, reason } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const officeHours: PlaybookText = {
  subject: 'Mijn werktijden',
  informal: [
    [hello],
    [
      inBelgium(
        reason('Vanaf {date} werk ik op vaste tijden: {hours}.'),
        'Vanaf {date} werk ik met vaste uren: {hours}.',
      ),
      reason('In die uren lees ik mijn mail, bel ik en spreek ik af.'),
      inBelgium(
        reason('Wat daarbuiten binnenkomt, pak ik de eerstvolgende werkdag op.'),
        'Wat daarbuiten binnenkomt, bekijk ik de eerstvolgende werkdag.',
      ),
    ],
    [
      inBelgium(
        interest('Zo heb ik mijn aandacht bij jouw werk, en weet je wanneer je me kunt bereiken.'),
        'Zo heb ik mijn aandacht bij jouw werk, en weet je wanneer je me kan bereiken.',
      ),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      inBelgium(
        reason('Vanaf {date} werk ik op vaste tijden: {hours}.'),
        'Vanaf {date} werk ik met vaste uren: {hours}.',
      ),
      reason('In die uren lees ik mijn mail, bel ik en spreek ik af.'),
      inBelgium(
        reason('Wat daarbuiten binnenkomt, pak ik de eerstvolgende werkdag op.'),
        'Wat daarbuiten binnenkomt, bekijk ik de eerstvolgende werkdag.',
      ),
    ],
    [interest('Zo heb ik mijn aandacht bij uw werk, en weet u wanneer u mij kunt bereiken.')],
    [kindly],
    [me],
  ],
};
