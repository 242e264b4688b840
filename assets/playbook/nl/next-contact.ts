import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, inBelgium, interest, reason, wayOut } from '../sentence';
import { dear, hello, kindly, me, soon } from './opening-and-closing';

export const nextContact: PlaybookText = {
  subject: '{project}: ons volgende gesprek',
  informal: [
    [hello],
    [
      reason('Dank je voor het gesprek over "{project}".'),
      inBelgium(
        interest(
          'Als we nu meteen een vervolg afspreken, kun jij er rustig over nadenken en kan ik me goed voorbereiden.',
        ),
        'Als we nu meteen een volgende afspraak vastleggen, kan jij er rustig over nadenken en kan ik me goed voorbereiden.',
      ),
    ],
    [
      inBelgium(ask('Wat komt je het best uit: {slots}?'), 'Wat past het best voor jou: {slots}?'),
      wayOut('Zit er niets bij, dan is een ander moment ook goed.'),
    ],
    [soon],
    [me],
  ],
  formal: [
    [dear],
    [
      reason('Dank u voor het gesprek over "{project}".'),
      inBelgium(
        interest(
          'Als we nu meteen een vervolg afspreken, kunt u er rustig over nadenken en kan ik me goed voorbereiden.',
        ),
        'Als we nu meteen een volgende afspraak vastleggen, kunt u er rustig over nadenken en kan ik me goed voorbereiden.',
      ),
    ],
    [
      inBelgium(ask('Wat schikt u het best: {slots}?'), 'Wat past het best voor u: {slots}?'),
      wayOut('Zit er niets bij, dan is een ander moment ook goed.'),
    ],
    [kindly],
    [me],
  ],
};
