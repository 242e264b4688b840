import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, interest, reason } from '../sentence';

export const noShow: PlaybookText = {
  subject: 'Termine absagen und verschieben',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason(
        'für unsere Termine gilt ab dem {date}: Bis {notice} vorher kannst du kostenlos absagen oder verschieben.',
      ),
      reason('Danach berechne ich die reservierte Zeit, auch wenn der Termin ausfällt.'),
      interest('So gehört die Zeit ganz dir, und wir können beide fest damit rechnen.'),
    ],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason(
        'für unsere Termine gilt ab dem {date}: Bis {notice} vorher können Sie kostenlos absagen oder verschieben.',
      ),
      reason('Danach berechne ich die reservierte Zeit, auch wenn der Termin ausfällt.'),
      interest('So gehört die Zeit ganz Ihnen, und beide Seiten können fest damit rechnen.'),
    ],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
