import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const keepMePosted: PlaybookText = {
  subject: 'Neuigkeiten rund um „{project}“',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('von außen bekomme ich bei „{project}“ nicht alles mit.'),
      interest(
        'Wenn ich weiß, was das Team gerade beschäftigt, kann ich besser mitdenken und meine Arbeit gleich anpassen.',
      ),
    ],
    [
      ask('Nimmst du mich in den Verteiler für Neuigkeiten und Treffen auf?'),
      wayOut('Wenn das zu viel Aufwand ist, reicht ab und zu ein kurzer Hinweis.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('von außen bekomme ich bei „{project}“ nicht alles mit.'),
      interest(
        'Wenn ich weiß, was das Team gerade beschäftigt, kann ich besser mitdenken und meine Arbeit gleich anpassen.',
      ),
    ],
    [
      ask('Können Sie mich in den Verteiler für Neuigkeiten und Treffen aufnehmen?'),
      wayOut('Wenn das zu viel Aufwand ist, reicht ab und zu ein kurzer Hinweis.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
