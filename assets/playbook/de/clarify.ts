import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const clarify: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('bei „{project}“ möchte ich sichergehen, dass wir beide dasselbe meinen.'),
      reason('So habe ich es verstanden: {deliverable}.'),
      interest(
        'Dann bekommst du genau das, was du brauchst, und keine Überraschung auf der Rechnung.',
      ),
    ],
    [
      ask('Kannst du mir bis zum {date} sagen, ob das so passt?'),
      wayOut(
        'Wenn du es anders gedacht hast, reicht ein Stichwort, und ich stelle mich darauf ein.',
      ),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('bei „{project}“ möchte ich sichergehen, dass wir vom Gleichen ausgehen.'),
      reason('So habe ich es verstanden: {deliverable}.'),
      interest(
        'Dann bekommen Sie genau das, was Sie brauchen, und auch die Kosten bleiben im Rahmen.',
      ),
    ],
    [
      ask('Können Sie mir bis zum {date} sagen, ob das so passt?'),
      wayOut(
        'Wenn Sie es anders gedacht haben, reicht ein Stichwort, und ich stelle mich darauf ein.',
      ),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
