import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, inShort, interest, reason, wayOut } from '../sentence';

export const invoice: PlaybookText = {
  subject: 'Rechnung {number}',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('die Rechnung {number} über {amount} war am {due} fällig.'),
      interest('Vielleicht ist sie einfach untergegangen, das passiert schnell.'),
      inLong(
        interest(
          'Falls auf der Rechnung etwas fehlt, zum Beispiel eine Bestellnummer, oder die Anschrift nicht stimmt, ändere ich das gern.',
        ),
      ),
    ],
    [
      ask('Wann kann ich mit der Zahlung rechnen?'),
      inLong(ask('Ein ungefähres Datum genügt, dann weiß ich für meine Planung Bescheid.')),
      wayOut('Wenn das Geld schon unterwegs ist, hat sich meine Frage erledigt.'),
      inShort(wayOut('Und wenn an der Rechnung etwas nicht stimmt, bekommst du gleich eine neue.')),
    ],
    [inLong(closing('Danke dir, ich habe gern an „{project}“ gearbeitet.'))],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('die Rechnung {number} über {amount} war am {due} fällig.'),
      interest('Vielleicht ist sie einfach untergegangen, das passiert schnell.'),
      inLong(
        interest(
          'Falls auf der Rechnung etwas fehlt, zum Beispiel eine Bestellnummer, oder die Anschrift nicht stimmt, ändere ich das gern.',
        ),
      ),
    ],
    [
      ask('Wann kann ich mit der Zahlung rechnen?'),
      inLong(ask('Ein ungefähres Datum genügt, dann weiß ich für meine Planung Bescheid.')),
      wayOut('Wenn der Betrag schon unterwegs ist, hat sich meine Frage erledigt.'),
      inShort(
        wayOut('Und wenn an der Rechnung etwas nicht stimmt, bekommen Sie gleich eine neue.'),
      ),
    ],
    [inLong(closing('Vielen Dank, ich habe gern an „{project}“ gearbeitet.'))],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
