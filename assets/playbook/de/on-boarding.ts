import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, inShort, interest, reason, wayOut } from '../sentence';

export const onBoarding: PlaybookText = {
  subject: 'Guter Anfang bei „{project}“',
  informal: [
    [greeting('Hallo {client},')],
    [
      inShort(reason('für einen guten Anfang bei „{project}“ sammle ich fünf Angaben.')),
      inLong(reason('bald fange ich mit „{project}“ an und freue mich darauf.')),
      inLong(reason('Für einen guten Anfang sammle ich fünf Angaben.')),
      interest(
        'Damit finde ich mich schnell zurecht und muss dich später nicht mit Kleinigkeiten aufhalten.',
      ),
    ],
    [ask('Magst du mir in Stichworten antworten?')],
    [
      ask('1. Das Ziel in einem Satz.'),
      inLong(interest('Woran merkst du am Ende, dass es sich gelohnt hat.')),
    ],
    [
      ask('2. Meine Ansprechperson im Alltag.'),
      inLong(interest('Am liebsten auch eine Vertretung für die Ferien.')),
    ],
    [
      ask('3. Die übliche Antwortzeit.'),
      inLong(interest('Mein Vorschlag für beide Seiten: {reply}.')),
    ],
    [ask('4. Wer Ergebnisse freigibt.')],
    [
      ask('5. Werkzeuge und Zugänge, die ich brauche.'),
      inLong(interest('Auch Abläufe, die für euch selbstverständlich sind.')),
    ],
    [wayOut('Was du gerade nicht weißt, lass einfach offen.'), wayOut('Das klären wir unterwegs.')],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      inShort(reason('für einen guten Anfang bei „{project}“ sammle ich fünf Angaben.')),
      inLong(reason('bald beginne ich mit „{project}“ und freue mich darauf.')),
      inLong(reason('Für einen guten Anfang sammle ich fünf Angaben.')),
      interest(
        'Damit finde ich mich schnell zurecht und muss Sie später nicht mit Kleinigkeiten aufhalten.',
      ),
    ],
    [ask('Können Sie mir in Stichworten antworten?')],
    [
      ask('1. Das Ziel in einem Satz.'),
      inLong(interest('Woran Sie am Ende merken, dass es sich gelohnt hat.')),
    ],
    [
      ask('2. Meine Ansprechperson im Alltag.'),
      inLong(interest('Am liebsten auch eine Vertretung für die Ferienzeit.')),
    ],
    [
      ask('3. Die übliche Antwortzeit.'),
      inLong(interest('Mein Vorschlag für beide Seiten: {reply}.')),
    ],
    [ask('4. Wer Ergebnisse freigibt.')],
    [
      ask('5. Werkzeuge und Zugänge, die ich brauche.'),
      inLong(interest('Auch Abläufe, die im Haus selbstverständlich sind.')),
    ],
    [
      wayOut('Was Sie gerade nicht wissen, lassen Sie einfach offen.'),
      wayOut('Das klären wir unterwegs.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
