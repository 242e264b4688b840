import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ifFilled, inBelgium, interest, reason } from '../sentence';
import { dear, hello, kindly, me, niceDay } from './opening-and-closing';

export const outOfHours: PlaybookText = {
  informal: [
    [hello],
    [
      inBelgium(
        reason(
          "Ik werk doordeweeks en overdag. Werk ik op verzoek 's avonds of in het weekend, dan komt er {percent}% bij het uurtarief.",
        ),
        "Ik werk overdag en tijdens de week. Werk ik op vraag van een klant 's avonds of in het weekend, dan reken ik {percent}% extra aan.",
      ),
      ifFilled('hours', inBelgium(reason('Mijn werktijden: {hours}.'), 'Mijn werkuren: {hours}.')),
    ],
    [
      inBelgium(
        interest('Zo weet je van tevoren wat iets kost en kun je zelf kiezen.'),
        'Zo weet je vooraf wat iets kost en kan je zelf kiezen.',
      ),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [dear],
    [
      inBelgium(
        reason(
          "Ik werk doordeweeks en overdag. Werk ik op verzoek 's avonds of in het weekend, dan komt er {percent}% bij het uurtarief.",
        ),
        "Ik werk overdag en tijdens de week. Werk ik op vraag van een klant 's avonds of in het weekend, dan reken ik {percent}% extra aan.",
      ),
      ifFilled('hours', inBelgium(reason('Mijn werktijden: {hours}.'), 'Mijn werkuren: {hours}.')),
    ],
    [interest('Zo weet u van tevoren wat iets kost en kunt u zelf kiezen.')],
    [kindly],
    [me],
  ],
};
