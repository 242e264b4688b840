import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const askAhead: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason(
        'im {month} ist bei mir schon einiges verplant, und im {mentioned} hattest du von „{project}“ erzählt.',
      ),
      interest(
        'Ich frage früh, damit ich dir passende Tage freihalten kann und du nicht warten musst.',
      ),
      inLong(
        interest(
          'Mit etwas Vorlauf kann ich mich vorher einarbeiten, und wir legen gleich am ersten Tag richtig los.',
        ),
      ),
    ],
    [
      ask('Weißt du inzwischen, wann ich damit anfangen kann?'),
      inLong(ask('Eine ungefähre Woche genügt mir.')),
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
        'im {month} ist bei mir schon einiges verplant, und im {mentioned} hatten Sie von „{project}“ gesprochen.',
      ),
      interest(
        'Ich frage früh, damit ich Ihnen passende Tage freihalten kann und Sie nicht warten müssen.',
      ),
      inLong(
        interest(
          'Mit etwas Vorlauf kann ich mich vorher einarbeiten, und wir kommen gleich am ersten Tag gut voran.',
        ),
      ),
    ],
    [
      ask('Wissen Sie inzwischen, wann ich damit anfangen kann?'),
      inLong(ask('Eine ungefähre Woche genügt mir.')),
      wayOut('Wenn es später wird oder Sie es anders lösen, plane ich einfach um.'),
    ],
    [inLong(closing('Ich bin gespannt auf Ihr Vorhaben.'))],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
