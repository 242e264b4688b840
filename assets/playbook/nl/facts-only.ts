import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { greeting, ifFilled, inBelgium, interest, reason } from '../sentence';
import { kindly, me, niceDay } from './opening-and-closing';

export const factsOnly: PlaybookText = {
  informal: [
    [greeting('Goedemorgen {client},')],
    [
      reason('Dit is de stand van zaken bij "{project}". Klaar: {work}.'),
      ifFilled('milestone', reason('Volgende stap: {milestone}.')),
      ifFilled('items', reason('Nodig om verder te gaan: {items}.')),
    ],
    [
      interest('Vandaag werk ik eraan verder.'),
      ifFilled('hours', interest('Je bereikt me {hours}.')),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [inBelgium(greeting('Goedemorgen {client},'), 'Beste {client},')],
    [
      reason('Dit is de stand van zaken bij "{project}". Klaar: {work}.'),
      ifFilled('milestone', reason('Volgende stap: {milestone}.')),
      ifFilled('items', reason('Nodig om verder te gaan: {items}.')),
    ],
    [
      interest('Vandaag werk ik eraan verder.'),
      ifFilled('hours', interest('U bereikt mij {hours}.')),
    ],
    [kindly],
    [me],
  ],
};
