import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, inShort, interest, reason, wayOut } from '../sentence';

export const onBoarding: PlaybookText = {
  subject: 'Mein Start bei „{project}“',
  informal: [
    [greeting('Hallo {client},')],
    [
      inShort(reason('für einen guten Start bei „{project}“ wüsste ich gern fünf Dinge.')),
      inLong(reason('bald fange ich mit „{project}“ an und freue mich darauf.')),
      inLong(reason('Für einen guten Start wüsste ich gern fünf Dinge.')),
      interest(
        'Damit finde ich mich schnell zurecht und muss dich später nicht mit Kleinigkeiten aufhalten.',
      ),
    ],
    [ask('Magst du mir in Stichworten antworten?')],
    [
      ask('1. Das Ziel in einem Satz.'),
      inLong(interest('Zum Beispiel, woran du am Ende merkst, dass es sich gelohnt hat.')),
    ],
    [
      ask('2. Meine Ansprechperson im Alltag.'),
      inLong(interest('Gern auch eine Vertretung für die Ferien.')),
    ],
    [ask('3. Wie schnell wir einander antworten.'), inLong(interest('Mein Vorschlag: {reply}.'))],
    [ask('4. Wer Ergebnisse freigibt.')],
    [
      ask('5. Welche Programme und Zugänge ich brauche.'),
      inLong(
        interest('Dazu alles, was bei euch selbstverständlich ist, ich aber nicht wissen kann.'),
      ),
    ],
    [
      wayOut('Was du gerade nicht weißt, lass einfach offen.'),
      inLong(wayOut('Das klären wir unterwegs.')),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      inShort(reason('für einen guten Start bei „{project}“ wüsste ich gern fünf Dinge.')),
      inLong(reason('bald beginne ich mit „{project}“ und freue mich darauf.')),
      inLong(reason('Für einen guten Start wüsste ich gern fünf Dinge.')),
      interest(
        'Damit finde ich mich schnell zurecht und muss Sie später nicht mit Kleinigkeiten aufhalten.',
      ),
    ],
    [ask('Können Sie mir in Stichworten antworten?')],
    [
      ask('1. Das Ziel in einem Satz.'),
      inLong(interest('Zum Beispiel, woran Sie am Ende merken, dass es sich gelohnt hat.')),
    ],
    [
      ask('2. Meine Ansprechperson im Alltag.'),
      inLong(interest('Gern auch eine Vertretung für die Ferienzeit.')),
    ],
    [ask('3. Wie schnell wir einander antworten.'), inLong(interest('Mein Vorschlag: {reply}.'))],
    [ask('4. Wer Ergebnisse freigibt.')],
    [
      ask('5. Welche Programme und Zugänge ich brauche.'),
      inLong(
        interest('Dazu alles, was bei Ihnen selbstverständlich ist, ich aber nicht wissen kann.'),
      ),
    ],
    [
      wayOut('Was Sie gerade nicht wissen, lassen Sie einfach offen.'),
      inLong(wayOut('Das klären wir unterwegs.')),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
