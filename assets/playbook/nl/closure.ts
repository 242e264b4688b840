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
          'Wringt er iets aan de aanpak of de prijs, dan zoek ik graag met je naar een oplossing.',
        ),
      ),
    ],
    [
      inLong(
        interest(
          'Wringt er iets aan de aanpak, de planning of de prijs, dan hoor ik dat graag en zoek ik met je naar een oplossing.',
        ),
      ),
      inLong(interest('Ik maak er graag iets goeds van.')),
    ],
    [
      wayOut('Je hoeft niets te doen: zonder bericht sluit ik het over een week af.'),
      inLong(wayOut('De tijd die ik ervoor vrijhield, gebruik ik dan voor ander werk.')),
      wayOut('Komt het later toch weer op tafel, dan is één regel genoeg.'),
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
          'Wringt er iets aan de aanpak of de prijs, dan zoek ik graag met u naar een oplossing.',
        ),
      ),
    ],
    [
      inLong(
        interest(
          'Wringt er iets aan de aanpak, de planning of de prijs, dan hoor ik dat graag en zoek ik met u naar een oplossing.',
        ),
      ),
      inLong(interest('Ik maak er graag iets goeds van.')),
    ],
    [
      wayOut('U hoeft niets te doen: zonder bericht sluit ik het over een week af.'),
      inLong(wayOut('De tijd die ik ervoor vrijhield, gebruik ik dan voor ander werk.')),
      wayOut('Komt het later toch weer op tafel, dan is één regel genoeg.'),
    ],
    [warmly],
    [me],
  ],
};
