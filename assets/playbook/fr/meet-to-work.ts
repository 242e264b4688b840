import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const meetToWork: PlaybookText = {
  informal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Pour «\u00a0{project}\u00a0», j’avance moins bien quand on ne se parle pas de vive voix.',
      ),
      interest(
        'En une demi-heure, je comprends ce que tu cherches, et le résultat est plus juste.',
      ),
    ],
    [
      ask('Serais-tu disponible {slots}\u00a0?'),
      wayOut(
        'Au téléphone, en visio ou sur place, comme tu préfères, et un autre moment me va aussi.',
      ),
    ],
    [closing('À bientôt,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Bonjour {client},')],
    [
      reason(
        'Pour «\u00a0{project}\u00a0», j’avance moins bien quand nous ne nous parlons pas de vive voix.',
      ),
      interest(
        'En une demi-heure, je comprends ce que vous cherchez, et le résultat est plus juste.',
      ),
    ],
    [
      ask('Seriez-vous disponible {slots}\u00a0?'),
      wayOut(
        'Au téléphone, en visio ou sur place, comme vous préférez, et un autre moment me convient aussi.',
      ),
    ],
    [closing('Bien à vous,')],
    [closing('{me}')],
  ],
};
