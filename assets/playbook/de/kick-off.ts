import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import {
  ask,
  closing,
  greeting,
  ifFilled,
  inLong,
  inShort,
  interest,
  reason,
  wayOut,
} from '../sentence';

export const kickOff: PlaybookText = {
  subject: 'Start von „{project}“',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('schön, dass es mit „{project}“ losgeht.'),
      inShort(interest('Ein paar Punkte vorab, damit ich von Anfang an in deinem Sinn arbeite:')),
      inLong(
        interest(
          'Ein paar Punkte halte ich am Anfang gern fest, das erspart dir später Rückfragen:',
        ),
      ),
    ],
    [
      ask('1. Ziel: „{goal}“.'),
      inLong(interest('Daran messe ich jeden Vorschlag, den ich dir mache.')),
    ],
    [
      ask('2. Antwortzeit auf beiden Seiten: {reply}.'),
      inLong(interest('Wenn es einmal länger dauert, reicht eine kurze Nachricht.')),
    ],
    [
      ask('3. Entscheidungen: Was du freigibst, gilt.'),
      inLong(interest('Wenn vorher jemand mitlesen soll, plane ich das ein.')),
    ],
    [ifFilled('delivery', ask('4. Fertig bis zum {delivery}.'))],
    [ask('Passt das so für dich?'), wayOut('Ändere einfach, was du anders möchtest.')],
    [inLong(closing('Ich freue mich auf die Zusammenarbeit.'))],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('schön, dass es mit „{project}“ losgeht.'),
      inShort(interest('Ein paar Punkte vorab, damit ich von Anfang an in Ihrem Sinn arbeite:')),
      inLong(
        interest(
          'Ein paar Punkte halte ich am Anfang gern fest, das erspart Ihnen später Rückfragen:',
        ),
      ),
    ],
    [
      ask('1. Ziel: „{goal}“.'),
      inLong(interest('Daran messe ich jeden Vorschlag, den ich Ihnen mache.')),
    ],
    [
      ask('2. Antwortzeit auf beiden Seiten: {reply}.'),
      inLong(interest('Wenn es einmal länger dauert, reicht eine kurze Nachricht.')),
    ],
    [
      ask('3. Entscheidungen: Was Sie freigeben, gilt.'),
      inLong(interest('Wenn vorher jemand mitlesen soll, plane ich das ein.')),
    ],
    [ifFilled('delivery', ask('4. Fertig bis zum {delivery}.'))],
    [ask('Passt das so für Sie?'), wayOut('Ändern Sie einfach, was anders sein soll.')],
    [inLong(closing('Ich freue mich auf die Zusammenarbeit.'))],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
