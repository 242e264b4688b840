import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const noIsFine: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('bei „{project}“ ist auch ein Nein für mich eine gute Antwort.'),
      interest(
        'Mir ist lieber, du entscheidest dich für das, was dir wirklich hilft, auch wenn es jemand anderes macht.',
      ),
    ],
    [
      ask('Möchtest du das mit mir angehen?'),
      wayOut('Wenn nicht, genügt ein „Nein, danke“, ganz ohne Erklärung.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('bei „{project}“ ist auch ein Nein für mich eine gute Antwort.'),
      interest(
        'Mir ist lieber, Sie entscheiden sich für das, was Ihnen wirklich hilft, auch wenn jemand anderes den Auftrag bekommt.',
      ),
    ],
    [
      ask('Möchten Sie das mit mir angehen?'),
      wayOut('Wenn nicht, genügt ein „Nein, danke“, ganz ohne Begründung.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
