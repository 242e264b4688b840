import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, inShort, interest, reason, wayOut } from '../sentence';

export const closure: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('ich melde mich noch ein letztes Mal wegen „{project}“.'),
      inLong(
        reason(
          'Ich plane gerade meine nächsten Wochen und möchte wissen, ob ich dafür Platz lassen soll.',
        ),
      ),
      inLong(interest('Gute Arbeit ist mir wichtig.')),
      inLong(
        interest(
          'Wenn dir am Angebot oder am Ablauf etwas nicht gefallen hat, höre ich es gern und suche mit dir nach einer Lösung.',
        ),
      ),
      inShort(interest('Gute Arbeit ist mir wichtig.')),
      inShort(
        interest('Wenn dir etwas nicht gefallen hat, suche ich gern mit dir nach einer Lösung.'),
      ),
    ],
    [
      ask('Machen wir weiter, oder soll ich es abschließen?'),
      inLong(ask('Wenn es weitergeht, schicke ich dir einen Vorschlag für den nächsten Schritt.')),
      wayOut('Wenn du es abschließen möchtest, brauchst du nichts zu tun.'),
    ],
    [closing('Falls es später doch etwas wird, reicht eine Zeile, und ich bin gern dabei.')],
    [closing('Alles Gute')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('ich melde mich noch ein letztes Mal wegen „{project}“.'),
      inLong(
        reason(
          'Ich plane gerade meine nächsten Wochen und möchte wissen, ob ich dafür Platz lassen soll.',
        ),
      ),
      inLong(interest('Gute Arbeit ist mir wichtig.')),
      inLong(
        interest(
          'Wenn Ihnen am Angebot oder am Ablauf etwas nicht gefallen hat, höre ich es gern und suche mit Ihnen nach einer Lösung.',
        ),
      ),
      inShort(interest('Gute Arbeit ist mir wichtig.')),
      inShort(
        interest(
          'Wenn Ihnen etwas nicht gefallen hat, suche ich gern mit Ihnen nach einer Lösung.',
        ),
      ),
    ],
    [
      ask('Machen wir weiter, oder soll ich es abschließen?'),
      inLong(
        ask('Wenn es weitergeht, schicke ich Ihnen einen Vorschlag für den nächsten Schritt.'),
      ),
      wayOut('Wenn Sie es abschließen möchten, brauchen Sie nichts zu tun.'),
    ],
    [closing('Falls es später doch etwas wird, reicht eine Zeile, und ich bin gern dabei.')],
    [closing('Alles Gute')],
    [closing('{me}')],
  ],
};
