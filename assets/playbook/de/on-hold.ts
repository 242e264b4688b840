import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import {
  ask,
  closing,
  greeting,
  ifFilled,
  inLong,
  inShort,
  interest,
  reason,
  wayOut,
} from '../sentence';

export const onHold: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason(
        'bei „{project}“ komme ich im Moment allein nicht weiter, deshalb ruht die Arbeit ab heute.',
      ),
      ifFilled('items', reason('Für den nächsten Schritt brauche ich: {items}.')),
      inLong(interest('Was fertig ist, hebe ich gut auf.')),
      inLong(
        interest(
          'Es geht nichts verloren, und wir können jederzeit genau an dieser Stelle weitermachen.',
        ),
      ),
    ],
    [
      ask('Wie soll es weitergehen: jetzt, später oder in kleinerem Rahmen?'),
      inLong(interest('Sobald ich das weiß, bekommst du von mir einen neuen Zeitplan.')),
      inShort(interest('Dann mache ich dir einen neuen Zeitplan.')),
      inLong(
        ifFilled(
          'rate',
          interest(
            'Wenn du deinen Platz in meinem Kalender bis dahin behalten möchtest, halte ich ihn für {rate} pro Tag frei.',
          ),
        ),
      ),
      inShort(
        ifFilled(
          'rate',
          interest('Deinen Platz im Kalender kann ich bis dahin für {rate} pro Tag freihalten.'),
        ),
      ),
      wayOut('Wir können es auch hier abschließen, dann bekommst du alles, was fertig ist.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason(
        'bei „{project}“ komme ich im Moment allein nicht weiter, deshalb ruht die Arbeit ab heute.',
      ),
      ifFilled('items', reason('Für den nächsten Schritt brauche ich: {items}.')),
      inLong(interest('Was fertig ist, bewahre ich gut auf.')),
      inLong(
        interest(
          'Es geht nichts verloren, und wir können jederzeit genau an dieser Stelle weitermachen.',
        ),
      ),
    ],
    [
      ask('Wie soll es weitergehen: jetzt, später oder in kleinerem Rahmen?'),
      inLong(interest('Sobald ich das weiß, bekommen Sie von mir einen neuen Zeitplan.')),
      inShort(interest('Dann mache ich Ihnen einen neuen Zeitplan.')),
      inLong(
        ifFilled(
          'rate',
          interest(
            'Wenn Sie Ihren Platz in meinem Kalender bis dahin behalten möchten, halte ich ihn für {rate} pro Tag frei.',
          ),
        ),
      ),
      inShort(
        ifFilled(
          'rate',
          interest('Ihren Platz im Kalender kann ich bis dahin für {rate} pro Tag freihalten.'),
        ),
      ),
      wayOut('Wir können es auch hier abschließen, dann bekommen Sie alles, was fertig ist.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
