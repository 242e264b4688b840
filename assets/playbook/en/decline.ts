import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, interest, reason, wayOut } from '../sentence';

export const decline: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason(
        "Thank you for thinking of me for “{project}”. My diary is full for now, and I'd rather say so today than take it on and give it half my attention.",
      ),
    ],
    [
      ask('Shall I put you in touch with a colleague?'),
      ifFilled(
        'colleague',
        interest("I'm thinking of {colleague}, who does this kind of work well."),
      ),
      interest('That would save you searching from scratch.'),
    ],
    [
      wayOut(
        "If you'd sooner wait until I have room, or go your own way with it, that's fine too.",
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason(
        'Thank you for thinking of me for “{project}”. My diary is full at present, and I would rather say so now than give your work half my attention.',
      ),
    ],
    [
      ask('May I put you in touch with a colleague?'),
      ifFilled(
        'colleague',
        interest('I am thinking of {colleague}, who does this kind of work well.'),
      ),
      interest('That would save you searching from scratch.'),
    ],
    [
      wayOut(
        'If you would prefer to wait until I have room, or to look elsewhere, that is fine too.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
