import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { inLong, inShort, interest, reason } from '../sentence';
import { dear, hello, me, warmly } from './opening-and-closing';

export const keepWarm: PlaybookText = {
  subject: 'Een groet',
  informal: [
    [hello],
    [
      reason('Ik moest vandaag aan "{project}" denken.'),
      interest('Ik hoop dat het je brengt wat je ervan wilde, en dat het goed met je gaat.'),
      inLong(interest('Van een afstandje volg ik met plezier wat jullie doen.')),
    ],
    [
      inLong(reason('Met mij gaat het goed: fijn werk, en een week die in de agenda past.')),
      inLong(
        interest(
          'Ik denk met plezier terug aan hoe we samen aan tafel zaten en het werk elke keer een stukje beter werd.',
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
      interest('Ik hoop dat het u brengt wat u ervan wilde, en dat het goed met u gaat.'),
      inLong(interest('Van een afstand volg ik met plezier wat u doet.')),
    ],
    [
      inLong(reason('Met mij gaat het goed: fijn werk, en een week die in de agenda past.')),
      inLong(
        interest(
          'Ik denk met plezier terug aan hoe we samen aan tafel zaten en het werk elke keer een stukje beter werd.',
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
