import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, inShort, interest, reason, wayOut } from '../sentence';

export const askForADate: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('danke für deine Nachricht zu „{project}“.'),
      interest('Nimm dir ruhig die Zeit, die du brauchst.'),
      inShort(
        interest('Ich richte meinen Kalender nach dir und frage in der Zwischenzeit nicht nach.'),
      ),
      inLong(interest('Meinen Kalender richte ich gern nach dir.')),
      inLong(
        interest(
          'Mit einem ungefähren Datum kann ich dir die passenden Tage reservieren und muss zwischendurch nicht nachfragen.',
        ),
      ),
    ],
    [
      ask('Wann kannst du ungefähr mehr sagen?'),
      ask('Eine Kalenderwoche reicht.'),
      inLong(
        interest(
          'Falls dir etwas Kurzes zum Weitergeben hilft, zum Beispiel eine halbe Seite für alle, die mitentscheiden, schreibe ich dir das gern.',
        ),
      ),
      wayOut('Und wenn sich das Thema erledigt hat, ist das auch in Ordnung.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('vielen Dank für Ihre Nachricht zu „{project}“.'),
      interest('Nehmen Sie sich ruhig die Zeit, die Sie brauchen.'),
      inShort(
        interest('Ich richte meinen Kalender nach Ihnen und frage in der Zwischenzeit nicht nach.'),
      ),
      inLong(interest('Meinen Kalender richte ich gern nach Ihnen.')),
      inLong(
        interest(
          'Mit einem ungefähren Datum kann ich Ihnen die passenden Tage reservieren und muss zwischendurch nicht nachfragen.',
        ),
      ),
    ],
    [
      ask('Wann können Sie ungefähr mehr sagen?'),
      ask('Eine Kalenderwoche reicht.'),
      inLong(
        interest(
          'Falls Ihnen etwas Kurzes zum Weitergeben hilft, zum Beispiel eine halbe Seite für alle, die mitentscheiden, schreibe ich Ihnen das gern.',
        ),
      ),
      wayOut('Und wenn sich das Thema erledigt hat, ist das auch in Ordnung.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
