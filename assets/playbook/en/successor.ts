import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const successor: PlaybookText = {
  subject: '{project}: a new contact',
  informal: [
    [greeting('Hi {client},')],
    [reason('I was working on “{project}” with {colleague}, who I gather has moved on.')],
    [
      ask('Who looks after it on your side now?'),
      wayOut("A name is enough. And if the plan has been dropped, that's good to know as well."),
    ],
    [
      interest(
        'I have everything together and can bring anyone up to speed in half an hour, so none of the work so far is lost.',
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [reason('{colleague} was my contact for “{project}” and, I understand, has since moved on.')],
    [
      ask('Could you tell me who looks after it now?'),
      wayOut('A name is enough. And if the plan has been dropped, that is good to know as well.'),
    ],
    [
      interest(
        'I have everything to hand and can bring the new contact up to date in half an hour, so that none of the work so far is lost.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
