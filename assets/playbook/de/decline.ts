import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const decline: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('danke, dass du bei „{project}“ an mich denkst.'),
      reason('Diesmal kann ich nicht zusagen, meine nächsten Wochen sind fest verplant.'),
      interest('Damit es gut wird, brauchst du jemanden mit genug Luft im Kalender.'),
    ],
    [
      ask('Soll ich dir jemanden empfehlen?'),
      ifFilled('colleague', ask('Mein erster Gedanke wäre {colleague}.')),
      wayOut('Wenn du schon jemanden im Blick hast, umso besser.'),
      wayOut('Beim nächsten Mal bin ich gern dabei.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('vielen Dank, dass Sie bei „{project}“ an mich denken.'),
      reason('Diesmal kann ich nicht zusagen, meine nächsten Wochen sind fest verplant.'),
      interest('Damit es gut wird, brauchen Sie jemanden mit genug Luft im Kalender.'),
    ],
    [
      ask('Soll ich Ihnen jemanden empfehlen?'),
      ifFilled('colleague', ask('Mein erster Gedanke wäre {colleague}.')),
      wayOut('Wenn Sie schon jemanden im Blick haben, umso besser.'),
      wayOut('Bei einem späteren Auftrag bin ich gern dabei.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
