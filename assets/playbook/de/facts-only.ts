import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const factsOnly: PlaybookText = {
  informal: [
    [greeting('Hallo {client},')],
    [reason('das Wichtigste zu „{project}“ in Kürze:')],
    [reason('Fertig: {work}.')],
    [reason('Als Nächstes: {deliverable}, bis zum {delivery}.')],
    [interest('Damit hast du alles für deine Planung.')],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [reason('das Wichtigste zu „{project}“ in Kürze:')],
    [reason('Fertig: {work}.')],
    [reason('Als Nächstes: {deliverable}, bis zum {delivery}.')],
    [interest('Damit haben Sie alles für Ihre Planung.')],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
