import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const keepMePosted: PlaybookText = {
  subject: 'Neuigkeiten rund um „{project}“',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('bei „{project}“ sitze ich nicht mit im Büro und bekomme manches nur am Rand mit.'),
      interest(
        'Wenn ich weiß, was das Team bewegt, kann ich besser mitdenken und passe meine Arbeit gleich an.',
      ),
    ],
    [
      ask('Nimmst du mich in den Verteiler für Neuigkeiten und Treffen auf?'),
      wayOut('Ein kurzer Hinweis ab und zu ist auch gut.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('bei „{project}“ sitze ich nicht mit im Büro und bekomme manches nur am Rand mit.'),
      interest(
        'Wenn ich weiß, was das Team bewegt, kann ich besser mitdenken und passe meine Arbeit gleich an.',
      ),
    ],
    [
      ask('Können Sie mich in den Verteiler für Neuigkeiten und Treffen aufnehmen?'),
      wayOut('Ein kurzer Hinweis ab und zu ist auch gut.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
