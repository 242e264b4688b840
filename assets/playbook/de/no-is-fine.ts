import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const noIsFine: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason(
        'zu „{project}“ will ich dir gern etwas leichter machen: Auch ein Nein ist für mich eine gute Antwort.',
      ),
      interest(
        'Du sollst dich in Ruhe für das entscheiden, was für dich richtig ist, auch wenn es jemand anderes macht.',
      ),
    ],
    [
      ask('Möchtest du das mit mir angehen?'),
      wayOut('Wenn nicht, genügt ein „Nein, danke“ ganz ohne Erklärung.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('zu „{project}“ ein offenes Wort: Auch ein Nein ist für mich eine gute Antwort.'),
      interest(
        'Sie sollen sich in Ruhe für das entscheiden, was für Sie richtig ist, auch wenn jemand anderes den Auftrag bekommt.',
      ),
    ],
    [
      ask('Möchten Sie das mit mir angehen?'),
      wayOut('Wenn nicht, genügt ein „Nein, danke“ ganz ohne Begründung.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
