import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const coffee: PlaybookText = {
  subject: 'Auf einen Kaffee',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('wir haben uns länger nicht gesprochen.'),
      interest('Ich bin neugierig, woran du gerade arbeitest.'),
    ],
    [
      ask('Hast du Lust auf einen Kaffee oder einen Spaziergang?'),
      ifFilled('slots', ask('Bei mir ginge zum Beispiel {slots}.')),
      wayOut('Wenn es gerade nicht passt, dann gern ein andermal.'),
    ],
    [closing('Liebe Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('wir haben länger nicht miteinander gesprochen.'),
      interest('Mich interessiert, woran Sie gerade arbeiten.'),
    ],
    [
      ask('Hätten Sie Lust auf einen Kaffee oder einen Spaziergang?'),
      ifFilled('slots', ask('Bei mir ginge zum Beispiel {slots}.')),
      wayOut('Wenn es gerade nicht passt, dann gern ein andermal.'),
    ],
    [closing('Herzliche Grüße')],
    [closing('{me}')],
  ],
};
