import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, inShort, interest, reason, wayOut } from '../sentence';

export const kickOff: PlaybookText = {
  subject: 'Start von „{project}“',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('schön, dass es mit „{project}“ losgeht.'),
      inShort(
        interest(
          'Drei Punkte vorab, dann kannst du dich darauf verlassen, dass ich in deinem Sinn arbeite:',
        ),
      ),
      inLong(interest('Drei Punkte halte ich am Anfang gern fest.')),
      inLong(interest('Das spart dir später Rückfragen, und du weißt jederzeit, woran du bist:')),
    ],
    [
      ask('1. Ziel: „{goal}“.'),
      inLong(interest('Daran messe ich jeden Vorschlag, den ich dir mache.')),
    ],
    [
      ask('2. Antworten, in beide Richtungen: {reply}.'),
      inLong(interest('Wenn es bei einem von uns enger wird, reicht eine kurze Nachricht.')),
    ],
    [
      ask('3. Entscheidungen: Was du freigibst, gilt.'),
      inLong(interest('Wenn vorher jemand mitlesen soll, plane ich das ein.')),
    ],
    [ask('Passt das so für dich?'), wayOut('Ändere einfach, was du anders möchtest.')],
    [inLong(closing('Ich freue mich auf die Arbeit mit dir.'))],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('schön, dass es mit „{project}“ losgeht.'),
      inShort(
        interest(
          'Drei Punkte vorab, dann können Sie sich darauf verlassen, dass ich in Ihrem Sinn arbeite:',
        ),
      ),
      inLong(interest('Drei Punkte halte ich am Anfang gern fest.')),
      inLong(
        interest(
          'Das spart Ihnen später Rückfragen, und Sie wissen jederzeit, wo das Projekt steht:',
        ),
      ),
    ],
    [
      ask('1. Ziel: „{goal}“.'),
      inLong(interest('Daran messe ich jeden Vorschlag, den ich Ihnen mache.')),
    ],
    [
      ask('2. Antworten, in beide Richtungen: {reply}.'),
      inLong(interest('Wenn es auf einer Seite enger wird, reicht eine kurze Nachricht.')),
    ],
    [
      ask('3. Entscheidungen: Was Sie freigeben, gilt.'),
      inLong(interest('Wenn vorher jemand mitlesen soll, plane ich das ein.')),
    ],
    [ask('Ist das so in Ihrem Sinn?'), wayOut('Ändern Sie einfach, was anders sein soll.')],
    [inLong(closing('Ich freue mich auf die Zusammenarbeit.'))],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
