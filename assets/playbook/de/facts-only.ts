import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const factsOnly: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [reason('zu „{project}“ kurz das Wichtigste.')],
    [reason('Fertig: {work}.')],
    [reason('Als Nächstes: {deliverable}, bis zum {delivery}.')],
    [interest('Damit hast du alles für deine Planung.')],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [reason('zu „{project}“ kurz das Wichtigste.')],
    [reason('Fertig: {work}.')],
    [reason('Als Nächstes: {deliverable}, bis zum {delivery}.')],
    [interest('Damit haben Sie alles für Ihre Planung.')],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
