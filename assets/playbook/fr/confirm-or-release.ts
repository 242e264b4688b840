import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const confirmOrRelease: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('J’ai réservé du temps pour «\u00a0{project}\u00a0» ({month}).'),
      reason('Une autre demande vient d’arriver pour le même créneau.'),
    ],
    [interest('Tu as la priorité, et je préfère te poser la question avant de répondre.')],
    [
      ask('Je te garde ce créneau ou je le libère\u00a0?'),
      wayOut(
        '«\u00a0Garde\u00a0» ou «\u00a0libère\u00a0» suffit, et on trouvera un autre moment s’il le faut.',
      ),
    ],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('J’ai réservé du temps pour «\u00a0{project}\u00a0» ({month}).'),
      reason('Une autre demande vient d’arriver pour le même créneau.'),
    ],
    [interest('Vous avez la priorité, et je préfère vous poser la question avant de répondre.')],
    [
      ask('Souhaitez-vous que je vous garde ce créneau ou que je le libère\u00a0?'),
      wayOut('Un mot suffit, et nous trouverons un autre moment s’il le faut.'),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
