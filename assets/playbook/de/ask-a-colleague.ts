import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const askAColleague: PlaybookText = {
  subject: 'Ein zweiter Blick auf einen Fall',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason(
        'bei einem meiner Aufträge ist es auf der anderen Seite still geworden, und ich überlege, was jetzt klug ist.',
      ),
      reason('Namen lasse ich weg.'),
      interest(
        'Du siehst so etwas oft mit anderen Augen, und ich denke umgekehrt gern bei deinen Fällen mit.',
      ),
    ],
    [
      ask('Hast du diese Woche zwanzig Minuten dafür?'),
      wayOut('Nächste Woche geht auch, oder du schreibst mir einfach zwei Zeilen.'),
    ],
    [closing('Liebe Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason(
        'bei einem meiner Aufträge ist es auf der anderen Seite still geworden, und ich überlege, was jetzt klug ist.',
      ),
      reason('Namen lasse ich weg.'),
      interest(
        'Ihr Blick darauf wäre mir viel wert, und umgekehrt denke ich gern bei Ihren Fällen mit.',
      ),
    ],
    [
      ask('Haben Sie diese Woche zwanzig Minuten dafür?'),
      wayOut('Nächste Woche geht auch, oder Sie schreiben mir einfach zwei Zeilen.'),
    ],
    [closing('Herzliche Grüße')],
    [closing('{me}')],
  ],
};
