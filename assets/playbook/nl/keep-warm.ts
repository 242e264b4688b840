import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { inLong, inShort, interest, reason } from '../sentence';
import { dear, hello, me, warmly } from './opening-and-closing';

export const keepWarm: PlaybookText = {
  subject: 'Een groet',
  informal: [
    [hello],
    [
      reason('Ik moest vandaag aan "{project}" denken.'),
      interest('Ik hoop dat je er nog plezier van hebt, en dat het goed met je gaat.'),
      inLong(interest('Van een afstandje volg ik graag wat jullie doen.')),
    ],
    [
      inLong(reason('Hier gaat het goed: mooi werk, en genoeg te leren.')),
      inLong(
        interest(
          'Wat me is bijgebleven: hoe we er samen over praatten en het elke keer een stukje beter werd.',
        ),
      ),
      interest('Dit is gewoon een groet, dus antwoorden hoeft niet.'),
      inShort(interest('Je weet me te vinden, ook voor een losse gedachte.')),
      inLong(interest('Loop je ooit met een losse gedachte rond, dan weet je me te vinden.')),
    ],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Ik moest vandaag aan "{project}" denken.'),
      interest('Ik hoop dat u er nog plezier van hebt, en dat het goed met u gaat.'),
      inLong(interest('Van een afstand volg ik graag wat u doet.')),
    ],
    [
      inLong(reason('Hier gaat het goed: mooi werk, en genoeg te leren.')),
      inLong(
        interest(
          'Wat me is bijgebleven: hoe we er samen over praatten en het elke keer een stukje beter werd.',
        ),
      ),
      interest('Dit is gewoon een groet, dus antwoorden hoeft niet.'),
      inShort(interest('U weet mij te vinden, ook voor een losse gedachte.')),
      inLong(interest('Loopt u ooit met een losse gedachte rond, dan weet u mij te vinden.')),
    ],
    [warmly],
    [me],
  ],
};
