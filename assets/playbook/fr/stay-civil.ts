import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const stayCivil: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason('J’ai bien lu ton message.'),
      reason('Sur ce ton, je préfère ne pas poursuivre l’échange.'),
    ],
    [
      interest(
        'Sur le fond, je réponds volontiers à chaque remarque, et «\u00a0{project}\u00a0» garde toute mon attention.',
      ),
    ],
    [closing('Bonne journée,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason('J’ai bien lu votre message.'),
      reason('Sur ce ton, je préfère ne pas poursuivre l’échange.'),
    ],
    [
      interest(
        'Sur le fond, je réponds volontiers à chaque remarque, et «\u00a0{project}\u00a0» garde toute mon attention.',
      ),
    ],
    [closing('Cordialement,')],
    [closing('{me}')],
  ],
};
