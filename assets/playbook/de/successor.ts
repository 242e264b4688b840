import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const successor: PlaybookText = {
  subject: 'Ansprechperson für „{project}“',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('bisher habe ich „{project}“ mit {colleague} besprochen.'),
      reason('Jetzt suche ich die Person, mit der ich daran weiterarbeiten kann.'),
      interest(
        'Damit der Einstieg leichtfällt, fasse ich den Stand gern auf einer halben Seite zusammen.',
      ),
    ],
    [
      ask('Wer übernimmt das bei euch?'),
      wayOut('Ein Name reicht.'),
      wayOut(
        'Wenn das noch offen ist oder das Projekt nicht weitergeht, hilft es mir auch, das zu wissen.',
      ),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('bisher habe ich „{project}“ mit {colleague} besprochen.'),
      reason('Nun suche ich die Person, mit der ich daran weiterarbeiten kann.'),
      interest(
        'Damit der Einstieg leichtfällt, fasse ich den Stand gern auf einer halben Seite zusammen.',
      ),
    ],
    [
      ask('Wer übernimmt das bei Ihnen?'),
      wayOut('Ein Name reicht.'),
      wayOut(
        'Wenn das noch offen ist oder das Projekt nicht weitergeht, hilft es mir auch, das zu wissen.',
      ),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
