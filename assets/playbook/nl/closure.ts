import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, inLong, inShort, interest, reason, wayOut } from '../sentence';
import { dear, hello, me, warmly } from './opening-and-closing';

export const closure: PlaybookText = {
  informal: [
    [hello],
    [
      reason('Ik kom nog één keer terug op "{project}".'),
      inLong(
        reason(
          'Mijn vorige mail is van {since}, en ik kan me goed voorstellen dat er andere dingen voorgaan.',
        ),
      ),
    ],
    [
      ask('Zal ik het voorlopig afsluiten, of zie je een volgende stap?'),
      inShort(
        interest(
          'Zit er iets in de aanpak of de prijs dat niet past, dan zoek ik graag met je naar iets wat wel past.',
        ),
      ),
    ],
    [
      inLong(
        interest(
          'Zit er iets in de aanpak, de planning of de prijs dat niet past, dan hoor ik dat graag en zoek ik met je naar iets wat wel past.',
        ),
      ),
      inLong(interest('Ik zou er met plezier iets goeds van maken.')),
    ],
    [
      wayOut('Je hoeft niets te doen: zonder bericht sluit ik het over een week aan mijn kant af.'),
      inLong(wayOut('De tijd die ik ervoor vrijhield, geef ik dan weg.')),
      wayOut('Wil je later alsnog beginnen, dan is één regel genoeg.'),
    ],
    [closing('Het ga je goed,')],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Ik kom nog één keer terug op "{project}".'),
      inLong(
        reason(
          'Mijn vorige mail is van {since}, en ik kan me goed voorstellen dat er andere zaken voorgaan.',
        ),
      ),
    ],
    [
      ask('Zal ik het voorlopig afsluiten, of ziet u een volgende stap?'),
      inShort(
        interest(
          'Zit er iets in de aanpak of de prijs dat niet past, dan zoek ik graag met u naar iets wat wel past.',
        ),
      ),
    ],
    [
      inLong(
        interest(
          'Zit er iets in de aanpak, de planning of de prijs dat niet past, dan hoor ik dat graag en zoek ik met u naar iets wat wel past.',
        ),
      ),
      inLong(interest('Ik zou er met plezier iets goeds van maken.')),
    ],
    [
      wayOut('U hoeft niets te doen: zonder bericht sluit ik het over een week aan mijn kant af.'),
      inLong(wayOut('De tijd die ik ervoor vrijhield, geef ik dan vrij.')),
      wayOut('Wilt u later alsnog beginnen, dan is één regel genoeg.'),
    ],
    [warmly],
    [me],
  ],
};
