import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import {
  ask,
  closing,
  filledOr,
  greeting,
  inLong,
  inShort,
  interest,
  reason,
  wayOut,
} from '../sentence';

export const reminder: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      inLong(interest('ich hoffe, bei dir läuft alles rund.')),
      inLong(
        filledOr(
          'since',
          reason(
            'Am {since} habe ich dir zu „{project}“ geschrieben und wüsste gern, wie du heute darüber denkst.',
          ),
          'Ich komme noch einmal auf „{project}“ zurück und wüsste gern, wie du heute darüber denkst.',
        ),
      ),
      inLong(
        interest('Vielleicht haben sich bei dir die Prioritäten verschoben, das verstehe ich gut.'),
      ),
      inShort(
        filledOr(
          'since',
          reason('am {since} habe ich dir zu „{project}“ geschrieben.'),
          'ich komme noch einmal auf „{project}“ zurück.',
        ),
      ),
      inShort(
        interest(
          'Ich möchte genug Zeit dafür einplanen, damit am Ende etwas herauskommt, das dir wirklich nützt.',
        ),
      ),
    ],
    [
      inLong(interest('Mir ist wichtig, dass am Ende etwas herauskommt, das dir wirklich nützt.')),
      inLong(interest('Darum plane ich die Zeit dafür gern früh ein.')),
    ],
    [
      ask('Wie möchtest du damit weitermachen?'),
      inLong(ask('Ein paar Stichworte zu Umfang, Zeitplan oder nächstem Schritt genügen.')),
      inShort(ask('Eine Zeile genügt.')),
      inLong(interest('Offene Fragen bespreche ich gern am Telefon mit dir.')),
      wayOut('Auch „später“ oder „lieber nicht“ ist eine gute Antwort.'),
    ],
    [inLong(closing('Ich freue mich, von dir zu hören.'))],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      inLong(interest('ich hoffe, es geht Ihnen gut.')),
      inLong(
        filledOr(
          'since',
          reason(
            'Am {since} habe ich Ihnen zu „{project}“ geschrieben und wüsste gern, wie Sie heute darüber denken.',
          ),
          'Ich komme noch einmal auf „{project}“ zurück und wüsste gern, wie Sie heute darüber denken.',
        ),
      ),
      inLong(
        interest(
          'Vielleicht haben sich bei Ihnen die Prioritäten verschoben, das verstehe ich gut.',
        ),
      ),
      inShort(
        filledOr(
          'since',
          reason('am {since} habe ich Ihnen zu „{project}“ geschrieben.'),
          'ich komme noch einmal auf „{project}“ zurück.',
        ),
      ),
      inShort(
        interest(
          'Ich möchte genug Zeit dafür einplanen, damit am Ende etwas herauskommt, das Ihnen wirklich nützt.',
        ),
      ),
    ],
    [
      inLong(
        interest('Mir ist wichtig, dass am Ende etwas herauskommt, das Ihnen wirklich nützt.'),
      ),
      inLong(interest('Darum plane ich die Zeit dafür gern früh ein.')),
    ],
    [
      ask('Wie möchten Sie damit weitermachen?'),
      inLong(ask('Ein paar Stichworte zu Umfang, Zeitplan oder nächstem Schritt genügen.')),
      inShort(ask('Eine Zeile genügt.')),
      inLong(interest('Offene Fragen kläre ich gern am Telefon mit Ihnen.')),
      wayOut('Auch „später“ oder „lieber nicht“ ist eine gute Antwort.'),
    ],
    [inLong(closing('Ich freue mich, von Ihnen zu hören.'))],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
