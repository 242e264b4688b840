import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, interest, reason, wayOut } from '../sentence';

export const otherTime: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [reason("Thanks for suggesting a time. I've got something else in my diary then.")],
    [
      ask('Would one of these suit you instead: {slots}?'),
      wayOut("If not, suggest another and I'll see what I can move."),
    ],
    [interest('That way I can give “{project}” a clear hour and come prepared.')],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [reason('Thank you for suggesting a time. I have another engagement then.')],
    [
      ask('Would one of the following suit you instead: {slots}?'),
      wayOut('If not, I am happy to look at another time within working hours.'),
    ],
    [interest('That way I can come prepared and give “{project}” my undivided attention.')],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
