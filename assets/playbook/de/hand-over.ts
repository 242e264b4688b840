import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const handOver: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason(
        'bei „{project}“ möchte das Team den nächsten Schritt machen und braucht dafür deinen Teil.',
      ),
      interest('Wenn wir ihn übernehmen, hast du den Kopf frei für anderes.'),
    ],
    [
      ask('Kannst du uns bis zum {date} schicken, was du bisher hast?'),
      ask(
        'Dateien, Zugänge und ein paar Stichworte reichen, auch wenn manches nur halb fertig ist.',
      ),
      wayOut('Wenn dir ein Anruf lieber ist oder du selbst weitermachen willst, geht das genauso.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason(
        'bei „{project}“ möchte das Team den nächsten Schritt machen und braucht dafür Ihren Teil.',
      ),
      interest('Wenn wir ihn übernehmen, haben Sie den Kopf frei für anderes.'),
    ],
    [
      ask('Können Sie uns bis zum {date} schicken, was Sie bisher haben?'),
      ask(
        'Dateien, Zugänge und ein paar Stichworte reichen, auch wenn manches nur halb fertig ist.',
      ),
      wayOut(
        'Wenn Ihnen ein Anruf lieber ist oder Sie selbst weitermachen wollen, geht das genauso.',
      ),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
