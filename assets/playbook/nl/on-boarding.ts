import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, inLong, inShort, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const onBoarding: PlaybookText = {
  subject: '{project}: mijn start',
  informal: [
    [hello],
    [
      reason('Binnenkort begin ik bij jullie aan "{project}".'),
      interest('Als ik op dag één weet hoe alles werkt, heb je meteen iets aan me.'),
    ],
    [
      inShort(
        inBelgium(
          ask(
            "Kun je me een paar regels sturen over het doel, mijn vaste aanspreekpunt, hoe snel we elkaar antwoorden (wat mij betreft binnen {reply}), wie mijn werk goedkeurt en welke programma's ik nodig heb?",
          ),
          "Kan je me een paar regels sturen over het doel, mijn vaste aanspreekpunt, hoe snel we elkaar antwoorden (wat mij betreft binnen {reply}), wie mijn werk goedkeurt en welke programma's ik nodig heb?",
        ),
      ),
      inLong(
        inBelgium(
          ask('Kun je me over deze punten een paar regels sturen?'),
          'Kan je me over deze punten een paar regels sturen?',
        ),
      ),
    ],
    [inLong(ask('Doel: wat er beter is als ik klaar ben.'))],
    [inLong(ask('Aanspreekpunt: bij wie ik terechtkan, en wie er invalt.'))],
    [inLong(ask('Reactietijd: mijn voorstel is binnen {reply}, over en weer.'))],
    [inLong(ask('Akkoord: wie mijn werk goedkeurt, en hoe dat gaat.'))],
    [inLong(ask("Programma's: waar jullie mee werken, en hoe ik toegang krijg."))],
    [
      wayOut('Steekwoorden zijn genoeg.'),
      inLong(wayOut('Wat je niet weet, vraag ik op mijn eerste dag zelf wel na.')),
    ],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Binnenkort begin ik bij u aan "{project}".'),
      interest('Als ik op de eerste dag weet hoe alles werkt, hebt u meteen iets aan mij.'),
    ],
    [
      inShort(
        ask(
          "Kunt u mij een paar regels sturen over het doel, mijn vaste aanspreekpunt, hoe snel we elkaar antwoorden (wat mij betreft binnen {reply}), wie mijn werk goedkeurt en welke programma's ik nodig heb?",
        ),
      ),
      inLong(ask('Kunt u mij over deze punten een paar regels sturen?')),
    ],
    [inLong(ask('Doel: wat er beter is als ik klaar ben.'))],
    [inLong(ask('Aanspreekpunt: bij wie ik terechtkan, en wie er invalt.'))],
    [inLong(ask('Reactietijd: mijn voorstel is binnen {reply}, over en weer.'))],
    [inLong(ask('Akkoord: wie mijn werk goedkeurt, en hoe dat gaat.'))],
    [inLong(ask("Programma's: waar u mee werkt, en hoe ik toegang krijg."))],
    [
      wayOut('Steekwoorden zijn genoeg.'),
      inLong(wayOut('Wat u niet weet, vraag ik op mijn eerste dag zelf na.')),
    ],
    [kindly],
    [me],
  ],
};
