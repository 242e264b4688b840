import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const coffee: PlaybookText = {
  subject: 'Auf einen Kaffee',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('meistens reden wir nur über die Arbeit.'),
      interest('Ich wüsste gern, was dich sonst gerade beschäftigt und worauf du dich freust.'),
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
      reason('bisher haben wir fast nur über die Arbeit gesprochen.'),
      interest(
        'Ich wüsste gern, was Sie sonst gerade beschäftigt und was Sie als Nächstes vorhaben.',
      ),
    ],
    [
      ask('Haben Sie Lust auf einen Kaffee oder einen Spaziergang?'),
      ifFilled('slots', ask('Bei mir ginge zum Beispiel {slots}.')),
      wayOut('Wenn es gerade nicht passt, dann gern ein andermal.'),
    ],
    [closing('Herzliche Grüße')],
    [closing('{me}')],
  ],
};
