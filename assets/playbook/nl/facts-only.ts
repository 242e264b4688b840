import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { greeting, ifFilled, inBelgium, interest, reason } from '../sentence';
import { kindly, me, niceDay } from './opening-and-closing';

export const factsOnly: PlaybookText = {
  informal: [
    [greeting('Goedemorgen {client},')],
    [
      reason('Dit is de stand van "{project}". Klaar: {work}.'),
      ifFilled('milestone', reason('Nu bezig: {milestone}.')),
      ifFilled('items', reason('Nodig om verder te gaan: {items}.')),
    ],
    [
      interest('Vandaag werk ik er aan door.'),
      ifFilled('hours', interest('Je kunt me bereiken: {hours}.')),
    ],
    [niceDay],
    [me],
  ],
  formal: [
    [inBelgium(greeting('Goedemorgen {client},'), 'Beste {client},')],
    [
      reason('Dit is de stand van "{project}". Klaar: {work}.'),
      ifFilled('milestone', reason('Nu bezig: {milestone}.')),
      ifFilled('items', reason('Nodig om verder te gaan: {items}.')),
    ],
    [
      interest('Vandaag werk ik er aan door.'),
      ifFilled('hours', interest('U kunt mij bereiken: {hours}.')),
    ],
    [kindly],
    [me],
  ],
};
