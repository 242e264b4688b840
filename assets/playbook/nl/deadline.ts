import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, inLong, inShort, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const deadline: PlaybookText = {
  informal: [
    [hello],
    [
      reason('Ik maak de planning voor "{project}".'),
      inLong(
        interest('Ik deel de weken graag zo in dat jij niet voor verrassingen komt te staan.'),
      ),
    ],
    [
      ask('Wil je {deliverable} nog op {delivery} hebben?'),
      inBelgium(
        ask('Stuur me dan uiterlijk {deadline}: {items}.'),
        'Bezorg me dan ten laatste {deadline}: {items}.',
      ),
      inBelgium(
        interest('Zo blijft er tijd over om het goed te doen en samen na te lopen.'),
        'Zo blijft er tijd over om het goed te doen en samen te overlopen.',
      ),
    ],
    [
      inShort(wayOut('Mag het ook later, dan kies ik met plezier een nieuwe datum met je.')),
      inLong(
        wayOut(
          'Heb je een deel, dan is dat al genoeg om mee te beginnen. Mag het ook later, dan kiezen we een nieuwe datum en schuift de rest gewoon mee.',
        ),
      ),
      inLong(
        wayOut('En is het intussen niet meer nodig, dan is dat voor mij ook een goed antwoord.'),
      ),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Ik maak de planning voor "{project}".'),
      inLong(interest('Ik deel de weken graag zo in dat u niet voor verrassingen komt te staan.')),
    ],
    [
      ask('Wilt u {deliverable} nog op {delivery} hebben?'),
      inBelgium(
        ask('Dan ontvang ik graag uiterlijk {deadline}: {items}.'),
        'Dan ontvang ik graag ten laatste {deadline}: {items}.',
      ),
      inBelgium(
        interest('Zo blijft er tijd over om het goed te doen en met u na te lopen.'),
        'Zo blijft er tijd over om het goed te doen en met u te overlopen.',
      ),
    ],
    [
      inShort(wayOut('Mag het ook later, dan kies ik graag een nieuwe datum met u.')),
      inLong(
        wayOut(
          'Hebt u een deel, dan is dat al genoeg om mee te beginnen. Mag het ook later, dan kiezen we een nieuwe datum en schuift de rest mee.',
        ),
      ),
      inLong(
        wayOut('En is het intussen niet meer nodig, dan is dat voor mij ook een goed antwoord.'),
      ),
    ],
    [kindly],
    [me],
  ],
};
