import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const askAhead: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason(
        'im {mentioned} hattest du von „{project}“ erzählt, und für {month} ist bei mir schon einiges verplant.',
      ),
      interest(
        'Deshalb frage ich früh: So kann ich dir passende Tage freihalten, und du musst nicht warten.',
      ),
      inLong(
        interest(
          'Mit etwas Vorlauf kann ich mich vorher einarbeiten, und wir legen gleich am ersten Tag richtig los.',
        ),
      ),
    ],
    [
      ask('Weißt du inzwischen, wann ich damit anfangen kann?'),
      inLong(ask('Die ungefähre Woche reicht mir.')),
      wayOut('Wenn es später wird oder du es anders löst, plane ich einfach um.'),
    ],
    [inLong(closing('Ich bin gespannt, was du vorhast.'))],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason(
        'im {mentioned} hatten Sie von „{project}“ gesprochen, und für {month} ist bei mir schon einiges verplant.',
      ),
      interest(
        'Deshalb frage ich früh: So kann ich Ihnen passende Tage freihalten, und Sie müssen nicht warten.',
      ),
      inLong(
        interest(
          'Mit etwas Vorlauf kann ich mich vorher einarbeiten, und wir kommen gleich am ersten Tag gut voran.',
        ),
      ),
    ],
    [
      ask('Wissen Sie inzwischen, wann ich damit anfangen kann?'),
      inLong(ask('Die ungefähre Woche reicht mir.')),
      wayOut('Wenn es später wird oder Sie es anders lösen, plane ich einfach um.'),
    ],
    [inLong(closing('Ich bin gespannt, was Sie vorhaben.'))],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
