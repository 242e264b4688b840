import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const stayCivil: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason(
        'der Ton in deiner letzten Nachricht war mir zu scharf; so möchte ich nicht arbeiten.',
      ),
      interest('An der Sache selbst liegt mir viel.'),
      interest('Über „{project}“ und alles, was dich daran stört, rede ich gern in Ruhe mit dir.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('der Ton in Ihrer letzten Nachricht war mir zu scharf; so möchte ich nicht arbeiten.'),
      interest('An der Sache selbst liegt mir viel.'),
      interest(
        'Über „{project}“ und alles, was Sie daran stört, spreche ich gern in Ruhe mit Ihnen.',
      ),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
