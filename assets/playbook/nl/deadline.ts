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
        ask('Dan heb ik uiterlijk {deadline} dit van je nodig: {items}.'),
        'Dan heb ik ten laatste {deadline} dit van je nodig: {items}.',
      ),
      inBelgium(
        interest('Zo blijft er tijd over om het goed te doen en samen na te lopen.'),
        'Zo blijft er tijd over om het goed te doen en samen te overlopen.',
      ),
    ],
    [
      inShort(wayOut('Mag het ook later zijn, dan kiezen we samen een nieuwe datum.')),
      inLong(
        wayOut(
          'Met een deel kan ik ook al beginnen. Mag het later zijn, dan kiezen we samen een nieuwe datum en schuift de rest gewoon mee.',
        ),
      ),
      inLong(wayOut('En als het niet meer nodig is, is dat ook goed om te weten.')),
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
        ask('Dan heb ik uiterlijk {deadline} dit van u nodig: {items}.'),
        'Dan heb ik ten laatste {deadline} dit van u nodig: {items}.',
      ),
      inBelgium(
        interest('Zo blijft er tijd over om het goed te doen en met u na te lopen.'),
        'Zo blijft er tijd over om het goed te doen en met u te overlopen.',
      ),
    ],
    [
      inShort(wayOut('Mag het ook later zijn, dan kiezen we samen een nieuwe datum.')),
      inLong(
        wayOut(
          'Met een deel kan ik ook al beginnen. Mag het later zijn, dan kiezen we samen een nieuwe datum en schuift de rest mee.',
        ),
      ),
      inLong(wayOut('En als het niet meer nodig is, is dat ook goed om te weten.')),
    ],
    [kindly],
    [me],
  ],
};
