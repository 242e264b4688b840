import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const handOver: PlaybookText = {
  informal: [
    [hello],
    [
      reason('Het team wil verder met "{project}", en jouw deel hoort daarbij.'),
      interest(
        'Misschien loopt het bij jou even anders dan gedacht. Dat kan gebeuren; dan nemen wij het over.',
      ),
    ],
    [
      inBelgium(
        ask('Kun je me vóór {date} sturen wat je hebt?'),
        'Kan je me vóór {date} bezorgen wat je hebt?',
      ),
      wayOut(
        'Onaf is prima, een link is genoeg en uitleg hoeft niet. Maak je het liever zelf af, dan is dat ook goed.',
      ),
    ],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Het team wil verder met "{project}", en uw deel hoort daarbij.'),
      interest(
        'Misschien loopt het bij u even anders dan gedacht. Dat kan gebeuren; dan nemen wij het over.',
      ),
    ],
    [
      inBelgium(
        ask('Kunt u mij vóór {date} sturen wat u hebt?'),
        'Kunt u mij vóór {date} bezorgen wat u hebt?',
      ),
      wayOut(
        'Onaf is goed, een link is genoeg en een toelichting hoeft niet. Maakt u het liever zelf af, dan is dat ook goed.',
      ),
    ],
    [kindly],
    [me],
  ],
};
