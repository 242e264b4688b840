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
      reason('am {since} habe ich dir mein Angebot zu „{project}“ geschickt.'),
      ifFilled('number', reason('Es hat die Nummer {number}.')),
      ifFilled('amount', reason('Der Gesamtpreis beträgt {amount}.')),
      ifFilled('due', reason('Das Angebot gilt bis zum {due}.')),
      inLong(interest('Es beruht auf dem, was du mir erzählt hast.')),
      inLong(
        interest('Umfang, Ablauf und Zeitplan passe ich gern an, wenn du es anders brauchst.'),
      ),
      inShort(interest('Umfang und Zeitplan passe ich gern an, bis es für dich rund ist.')),
    ],
    [
      ask('Was meinst du dazu?'),
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
      reason('am {since} habe ich Ihnen mein Angebot zu „{project}“ geschickt.'),
      ifFilled('number', reason('Es hat die Nummer {number}.')),
      ifFilled('amount', reason('Der Gesamtpreis beträgt {amount}.')),
      ifFilled('due', reason('Das Angebot gilt bis zum {due}.')),
      inLong(interest('Es beruht auf dem, was Sie mir erzählt haben.')),
      inLong(
        interest('Umfang, Ablauf und Zeitplan passe ich gern an, wenn Sie es anders brauchen.'),
      ),
      inShort(interest('Umfang und Zeitplan passe ich gern an, bis für Sie alles stimmt.')),
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
