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
      inLong(interest('Ik volg graag wat jullie nu doen.')),
    ],
    [
      inLong(reason('Hier gaat het goed: mooi werk, en genoeg te leren.')),
      inLong(interest('Wat me is bijgebleven: dat het elke ronde een stukje beter werd.')),
      interest('Dit is gewoon een groet, dus antwoorden hoeft niet.'),
      inShort(interest('Je weet me te vinden, ook als je zomaar iets wilt voorleggen.')),
      inLong(interest('Wil je zomaar eens iets voorleggen, dan weet je me te vinden.')),
    ],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Ik moest vandaag aan "{project}" denken.'),
      interest('Ik hoop dat u er nog plezier van hebt, en dat het goed met u gaat.'),
      inLong(interest('Ik volg graag wat u nu doet.')),
    ],
    [
      inLong(reason('Hier gaat het goed: mooi werk, en genoeg te leren.')),
      inLong(interest('Wat me is bijgebleven: dat het elke ronde een stukje beter werd.')),
      interest('Dit is gewoon een groet, dus antwoorden hoeft niet.'),
      inShort(interest('U weet mij te vinden, ook als u zomaar iets wilt voorleggen.')),
      inLong(interest('Wilt u zomaar eens iets voorleggen, dan weet u mij te vinden.')),
    ],
    [warmly],
    [me],
  ],
};
