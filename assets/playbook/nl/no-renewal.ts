import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { interest, reason } from '../sentence';
import { dear, hello, kindly, me, warmly } from './opening-and-closing';

export const noRenewal: PlaybookText = {
  subject: '{project}: tot {end}',
  informal: [
    [hello],
    [
      reason(
        'Mijn contract voor "{project}" loopt tot {end}. Daarna begin ik aan ander werk, dus ik verleng niet.',
      ),
      interest(
        'Tot die dag maak ik alles goed af. Wie het overneemt, help ik graag op weg, met de bestanden en een lijst van wat er nog loopt.',
      ),
    ],
    [interest('Ik ben blij met wat we samen hebben gemaakt.')],
    [warmly],
    [me],
  ],
  formal: [
    [dear],
    [
      reason(
        'Mijn contract voor "{project}" loopt tot {end}. Daarna begin ik aan ander werk, dus ik verleng niet.',
      ),
      interest(
        'Tot die dag maak ik alles goed af. Wie het overneemt, help ik graag op weg, met de bestanden en een lijst van wat er nog loopt.',
      ),
    ],
    [interest('Ik ben blij met wat we samen hebben gemaakt.')],
    [kindly],
    [me],
  ],
};
