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
      reason('„{project}“ ruht bei mir seit heute.'),
      ifFilled('items', reason('Zum Weiterarbeiten brauche ich: {items}.')),
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
      inShort(interest('Danach bekommst du von mir einen neuen Zeitplan.')),
      inLong(
        ifFilled(
          'rate',
          interest(
            'Möchtest du deinen Platz in meinem Kalender bis dahin behalten, geht das für {rate} pro Tag statt zum vollen Satz.',
          ),
        ),
      ),
      inShort(
        ifFilled(
          'rate',
          interest('Deinen Platz im Kalender kann ich bis dahin für {rate} pro Tag freihalten.'),
        ),
      ),
      wayOut(
        'Du kannst auch hier einen Schlusspunkt setzen, dann bekommst du alles, was bis jetzt da ist.',
      ),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('„{project}“ ruht bei mir seit heute.'),
      ifFilled('items', reason('Zum Weiterarbeiten brauche ich: {items}.')),
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
      inShort(interest('Danach bekommen Sie von mir einen neuen Zeitplan.')),
      inLong(
        ifFilled(
          'rate',
          interest(
            'Möchten Sie Ihren Platz in meinem Kalender bis dahin behalten, geht das für {rate} pro Tag statt zum vollen Satz.',
          ),
        ),
      ),
      inShort(
        ifFilled(
          'rate',
          interest('Ihren Platz im Kalender kann ich bis dahin für {rate} pro Tag freihalten.'),
        ),
      ),
      wayOut(
        'Sie können auch hier einen Schlusspunkt setzen, dann erhalten Sie alles, was bis jetzt da ist.',
      ),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
