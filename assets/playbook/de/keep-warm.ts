import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, inLong, interest, reason } from '../sentence';

export const keepWarm: PlaybookText = {
  subject: 'Ein Gruß zwischendurch',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('neulich musste ich an „{project}“ denken.'),
      reason('Daran habe ich gern gearbeitet.'),
      inLong(interest('Manches, was ich dabei gelernt habe, nutze ich bis heute.')),
      interest('Ich hoffe, es geht dir gut und du hast Freude an dem, was daraus geworden ist.'),
      inLong(interest('Ab und zu sehe ich, was es bei euch Neues gibt, und freue mich mit.')),
    ],
    [
      inLong(reason('Bei mir läuft es gut, ich arbeite an ein paar schönen Aufträgen.')),
      reason('Antworten musst du nicht.'),
      reason('Ich wollte dir einfach einen Gruß schicken.'),
    ],
    [closing('Liebe Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('neulich musste ich an „{project}“ denken.'),
      reason('Daran habe ich gern gearbeitet.'),
      inLong(interest('Manches, was ich dabei gelernt habe, nutze ich bis heute.')),
      interest(
        'Ich hoffe, es geht Ihnen gut und Sie haben Freude an dem, was daraus geworden ist.',
      ),
      inLong(interest('Ab und zu sehe ich, was es bei Ihnen Neues gibt, und freue mich mit.')),
    ],
    [
      inLong(reason('Bei mir läuft es gut, ich arbeite an einigen schönen Aufträgen.')),
      reason('Eine Antwort ist nicht nötig.'),
      reason('Ich wollte Ihnen einfach einen Gruß schicken.'),
    ],
    [closing('Herzliche Grüße')],
    [closing('{me}')],
  ],
};
