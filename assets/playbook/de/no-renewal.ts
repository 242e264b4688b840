import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { closing, greeting, ifFilled, interest, reason } from '../sentence';

export const noRenewal: PlaybookText = {
  subject: 'Unsere Zusammenarbeit bis zum {end}',
  informal: [
    [greeting('Hallo {client},')],
    [
      reason('bis zum {end} bin ich wie geplant für „{project}“ da.'),
      reason(
        'Für die Zeit danach habe ich andere Aufträge zugesagt, deshalb verlängere ich den Vertrag nicht.',
      ),
      interest(
        'Bis dahin bringe ich alles gut zu Ende und schreibe dir eine Übergabe, mit der man ohne mich gut zurechtkommt.',
      ),
      ifFilled(
        'colleague',
        interest('Wenn du danach jemanden brauchst, kann ich dir {colleague} empfehlen.'),
      ),
    ],
    [closing('Danke für die gute Zusammenarbeit.')],
    [closing('Viele Grüße')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Guten Tag {client},')],
    [
      reason('bis zum {end} bin ich wie geplant für „{project}“ da.'),
      reason(
        'Für die Zeit danach habe ich andere Aufträge zugesagt, deshalb verlängere ich den Vertrag nicht.',
      ),
      interest(
        'Bis dahin bringe ich alles gut zu Ende und schreibe Ihnen eine Übergabe, mit der man ohne mich gut zurechtkommt.',
      ),
      ifFilled(
        'colleague',
        interest('Wenn Sie danach jemanden brauchen, kann ich Ihnen {colleague} empfehlen.'),
      ),
    ],
    [closing('Vielen Dank für die gute Zusammenarbeit.')],
    [closing('Freundliche Grüße')],
    [closing('{me}')],
  ],
};
