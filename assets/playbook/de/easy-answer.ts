import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const easyAnswer: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('bei dir ist sicher gerade viel los.'),
      reason('Deshalb mache ich es dir bei „{project}“ leicht:'),
    ],
    [ask('Welcher Buchstabe passt?')],
    [ask('A: Wir machen weiter.')],
    [wayOut('B: Gern, aber später.')],
    [wayOut('C: Das Thema hat sich erledigt.')],
    [interest('Mehr brauche ich nicht, alles Weitere übernehme ich.')],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('bei Ihnen ist sicher gerade viel los.'),
      reason('Für „{project}“ genügt mir deshalb ein einziger Buchstabe.'),
    ],
    [ask('Welcher passt am besten?')],
    [ask('A: Wir machen weiter.')],
    [wayOut('B: Gern, aber später.')],
    [wayOut('C: Das Thema hat sich erledigt.')],
    [interest('Mehr brauche ich nicht, alles Weitere übernehme ich.')],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
