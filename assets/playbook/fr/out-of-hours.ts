import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, ifFilled, interest, reason } from '../sentence';

export const outOfHours: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Pour info, le travail en dehors de mes horaires est facturé avec un supplément de {percent}\u00a0%.',
      ),
      ifFilled('hours', reason('Mes horaires\u00a0: {hours}.')),
    ],
    [interest('À toi de voir ce qui compte le plus\u00a0: la date ou le budget.')],
    [closing('Bonne journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Pour information, le travail en dehors de mes horaires est facturé avec un supplément de {percent}\u00a0%.',
      ),
      ifFilled('hours', reason('Mes horaires\u00a0: {hours}.')),
    ],
    [interest('À vous de voir ce qui compte le plus\u00a0: la date ou le budget.')],
    [closing('Bien cordialement,')],
    [closing('{me}')],
  ],
};
