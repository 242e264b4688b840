import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, inLong, inShort, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const invoice: PlaybookText = {
  subject: 'Factuur {number}',
  informal: [
    [hello],
    [
      reason('Factuur {number} van {amount} staat bij mij open; de vervaldatum was {due}.'),
      inBelgium(
        interest('Zoiets glipt er makkelijk tussendoor.'),
        'Zoiets glipt er gemakkelijk tussendoor.',
      ),
    ],
    [
      ask('Wanneer kan ik de betaling verwachten?'),
      inShort(interest('Ontbreekt er iets op de factuur, dan pas ik die meteen aan.')),
      inLong(
        inBelgium(
          interest(
            'Ontbreekt er iets op de factuur, zoals een inkoopnummer of een ander adres, dan pas ik die meteen aan.',
          ),
          'Ontbreekt er iets op de factuur, zoals een bestelbonnummer of een ander adres, dan pas ik ze meteen aan.',
        ),
      ),
    ],
    [
      inLong(
        interest(
          'Loopt het bij jullie via een collega of de boekhouding, dan stuur ik daar graag een kopie heen.',
        ),
      ),
      inLong(
        interest(
          'Past een andere datum of betalen in termijnen je beter, dan komen we er samen wel uit.',
        ),
      ),
      wayOut('Een datum is genoeg. Is het al geregeld, dan mag je dit bericht vergeten.'),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Factuur {number} van {amount} staat bij mij open; de vervaldatum was {due}.'),
      inBelgium(
        interest('Zoiets glipt er makkelijk tussendoor.'),
        'Zoiets glipt er gemakkelijk tussendoor.',
      ),
    ],
    [
      ask('Wanneer kan ik de betaling verwachten?'),
      inShort(interest('Ontbreekt er iets op de factuur, dan pas ik die meteen aan.')),
      inLong(
        inBelgium(
          interest(
            'Ontbreekt er iets op de factuur, zoals een inkoopnummer of een ander adres, dan pas ik die meteen aan.',
          ),
          'Ontbreekt er iets op de factuur, zoals een bestelbonnummer of een ander adres, dan pas ik die meteen aan.',
        ),
      ),
    ],
    [
      inLong(
        interest(
          'Loopt het bij u via een collega of de boekhouding, dan stuur ik daar graag een kopie heen.',
        ),
      ),
      inLong(
        interest(
          'Past een andere datum of betalen in termijnen u beter, dan komen we er samen wel uit.',
        ),
      ),
      wayOut('Een datum is genoeg. Is het al geregeld, dan kunt u dit bericht vergeten.'),
    ],
    [kindly],
    [me],
  ],
};
