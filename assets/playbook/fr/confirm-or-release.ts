import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const confirmOrRelease: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('Pour {month}, j’ai réservé du temps en pensant à «\u00a0{project}\u00a0».'),
      reason('Une autre demande arrive pour le même créneau.'),
    ],
    [interest('Tu passes en premier, et je préfère te poser la question avant de répondre.')],
    [
      ask('Je te le garde ou je le libère\u00a0?'),
      wayOut(
        '«\u00a0Garde\u00a0» ou «\u00a0libère\u00a0» suffit, et si tu le libères, on trouvera un autre moment.',
      ),
    ],
    [closing('Belle journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('Pour {month}, j’ai réservé du temps en pensant à «\u00a0{project}\u00a0».'),
      reason('Une autre demande arrive pour le même créneau.'),
    ],
    [interest('Vous passez en premier, et je préfère vous poser la question avant de répondre.')],
    [
      ask('Souhaitez-vous que je vous le garde ou que je le libère\u00a0?'),
      wayOut(
        '«\u00a0Garder\u00a0» ou «\u00a0libérer\u00a0» suffit, et nous trouverons au besoin un autre moment.',
      ),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
