import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import {
  ask,
  closing,
  greeting,
  ifFilled,
  inLong,
  inShort,
  interest,
  reason,
  wayOut,
} from '../sentence';

export const quote: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('am {since} habe ich dir mein Angebot für „{project}“ geschickt.'),
      ifFilled('number', reason('Es hat die Nummer {number}.')),
      ifFilled('amount', reason('Es geht um {amount}.')),
      ifFilled('due', reason('Der Preis gilt bis zum {due}.')),
      inLong(interest('Beim Schreiben hatte ich vor Augen, was du mir erzählt hast.')),
      inLong(
        interest(
          'Umfang, Ablauf und Zeitplan lassen sich aber gut anpassen, wenn dir etwas anderes besser passt.',
        ),
      ),
      inShort(interest('Umfang und Zeitplan passe ich gern an, damit es für dich rund wird.')),
    ],
    [
      ask('Wie denkst du darüber?'),
      inLong(ask('Ein erster Eindruck reicht.')),
      inLong(interest('Wenn du Fragen hast, gehen wir es am Telefon Punkt für Punkt durch.')),
      wayOut('Auch ein Nein ist in Ordnung, dann gebe ich die Zeit dafür frei.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('am {since} habe ich Ihnen mein Angebot für „{project}“ geschickt.'),
      ifFilled('number', reason('Es hat die Nummer {number}.')),
      ifFilled('amount', reason('Es geht um {amount}.')),
      ifFilled('due', reason('Der Preis gilt bis zum {due}.')),
      inLong(interest('Beim Schreiben hatte ich vor Augen, was Sie mir erzählt haben.')),
      inLong(
        interest(
          'Umfang, Ablauf und Zeitplan lassen sich aber gut anpassen, wenn Ihnen etwas anderes besser passt.',
        ),
      ),
      inShort(interest('Umfang und Zeitplan passe ich gern an, damit es für Sie stimmig wird.')),
    ],
    [
      ask('Wie denken Sie darüber?'),
      inLong(ask('Ein erster Eindruck reicht.')),
      inLong(interest('Wenn Sie Fragen haben, gehen wir es am Telefon Punkt für Punkt durch.')),
      wayOut('Auch ein Nein ist in Ordnung, dann gebe ich die Zeit dafür frei.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
