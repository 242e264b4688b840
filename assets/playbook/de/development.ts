import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const development: PlaybookText = {
  subject: 'Ein Blick nach vorn',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('ich arbeite jetzt schon eine Weile an „{project}“ mit.'),
      reason(
        'Mit dem, was ich dabei gelernt habe, könnte ich dir auch an anderer Stelle nützlich sein.',
      ),
      interest('Ich lerne gern dazu, und du müsstest niemanden neu einarbeiten.'),
    ],
    [
      ask('Wollen wir eine halbe Stunde darüber reden, was als Nächstes passen könnte?'),
      wayOut('Wenn es dafür zu früh ist, warten wir damit einfach ein paar Monate.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('ich arbeite jetzt schon eine Weile an „{project}“ mit.'),
      reason(
        'Mit dem, was ich dabei gelernt habe, könnte ich Ihnen auch an anderer Stelle nützlich sein.',
      ),
      interest('Ich lerne gern dazu, und Sie müssten niemanden neu einarbeiten.'),
    ],
    [
      ask('Wollen wir eine halbe Stunde darüber sprechen, was als Nächstes passen könnte?'),
      wayOut('Wenn es dafür zu früh ist, warten wir damit gern ein paar Monate.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
