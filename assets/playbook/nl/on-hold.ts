import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, ifFilled, inBelgium, inLong, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const onHold: PlaybookText = {
  informal: [
    [hello],
    [
      inBelgium(
        reason('Ik leg "{project}" even stil: met wat ik nu heb, kan ik niet verder.'),
        'Ik zet "{project}" even on hold: met wat ik nu heb, kan ik niet verder.',
      ),
      ifFilled('items', reason('Wat ik nodig heb: {items}.')),
      inLong(reason('De dagen die ik ervoor vrijhield, gebruik ik zolang voor ander werk.')),
      interest('Alles wat klaar is, bewaar ik voor je.'),
    ],
    [
      ask('Wat heeft je voorkeur: nu verder, later verder of afronden met wat er ligt?'),
      wayOut('Eén woord is genoeg.'),
      inLong(
        wayOut(
          'Als je het pas over een tijdje weet, zet ik een datum in mijn agenda en hoef jij er niet aan te denken.',
        ),
      ),
    ],
    [
      ifFilled(
        'rate',
        interest(
          'Wil je intussen je plek in mijn agenda en je voorrang houden, dan kan dat tegen een lager tarief: {rate} per dag.',
        ),
      ),
    ],
    [
      inLong(
        interest(
          'Zodra jij verder wilt, pak ik de draad weer op. Ik maak het graag goed voor je af.',
        ),
      ),
    ],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      inBelgium(
        reason('Ik leg "{project}" voorlopig stil: met wat ik nu heb, kan ik niet verder.'),
        'Ik zet "{project}" voorlopig on hold: met wat ik nu heb, kan ik niet verder.',
      ),
      ifFilled('items', reason('Wat ik nodig heb: {items}.')),
      inLong(reason('De dagen die ik ervoor vrijhield, gebruik ik zolang voor ander werk.')),
      interest('Alles wat klaar is, bewaar ik voor u.'),
    ],
    [
      ask('Wat heeft uw voorkeur: nu verder, later verder of afronden met wat er ligt?'),
      wayOut('Eén woord is genoeg.'),
      inLong(
        wayOut(
          'Als u het pas over een tijdje weet, zet ik een datum in mijn agenda en hoeft u er niet aan te denken.',
        ),
      ),
    ],
    [
      ifFilled(
        'rate',
        interest(
          'Wilt u intussen uw plek in mijn agenda en uw voorrang houden, dan kan dat tegen een lager tarief: {rate} per dag.',
        ),
      ),
    ],
    [
      inLong(
        interest('Zodra u verder wilt, pak ik de draad weer op. Ik maak het graag goed voor u af.'),
      ),
    ],
    [kindly],
    [me],
  ],
};
