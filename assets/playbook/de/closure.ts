import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, inShort, interest, reason, wayOut } from '../sentence';

export const closure: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('heute melde ich mich ein letztes Mal zu „{project}“.'),
      inLong(
        reason(
          'Ich ordne gerade meine nächsten Wochen und möchte wissen, ob ich dafür Platz lassen soll.',
        ),
      ),
      inLong(interest('Gute Arbeit ist mir wichtig.')),
      inLong(
        interest(
          'Wenn dir am Angebot oder am Ablauf etwas nicht gefallen hat, höre ich es gern und suche mit dir nach einer Lösung.',
        ),
      ),
      inShort(
        interest(
          'Wenn dir daran etwas nicht gefallen hat, suche ich gern mit dir nach einer Lösung, denn gute Arbeit ist mir wichtig.',
        ),
      ),
    ],
    [
      ask('Machen wir weiter, oder soll ich es abschließen?'),
      inLong(
        ask(
          'Beim Weitermachen schicke ich dir als Nächstes einen Vorschlag für den ersten Schritt.',
        ),
      ),
      wayOut('Wenn du es abschließen möchtest, brauchst du nichts zu tun.'),
    ],
    [closing('Falls das Thema später zurückkommt, bin ich gern dabei.')],
    [closing('Alles Gute')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('heute melde ich mich ein letztes Mal zu „{project}“.'),
      inLong(
        reason(
          'Ich ordne gerade meine nächsten Wochen und möchte wissen, ob ich dafür Platz lassen soll.',
        ),
      ),
      inLong(interest('Gute Arbeit ist mir wichtig.')),
      inLong(
        interest(
          'Wenn Ihnen am Angebot oder am Ablauf etwas nicht gefallen hat, höre ich es gern und suche mit Ihnen nach einer Lösung.',
        ),
      ),
      inShort(
        interest(
          'Wenn Ihnen daran etwas nicht gefallen hat, suche ich gern mit Ihnen nach einer Lösung, denn gute Arbeit ist mir wichtig.',
        ),
      ),
    ],
    [
      ask('Machen wir weiter, oder soll ich es abschließen?'),
      inLong(
        ask(
          'Beim Weitermachen schicke ich Ihnen als Nächstes einen Vorschlag für den ersten Schritt.',
        ),
      ),
      wayOut('Wenn Sie es abschließen möchten, brauchen Sie nichts zu tun.'),
    ],
    [closing('Falls das Thema später zurückkommt, bin ich gern dabei.')],
    [closing('Alles Gute')],
    [closing('{me}')],
  ],
};
