import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const closure: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason("I'm coming back to “{project}” one last time, so that we both know where it stands."),
      inLong(
        reason('I last wrote on {since}, and I quite understand if other things have come first.'),
      ),
    ],
    [
      ask("Shall I take it off my list for now, or is there a next step you'd like to take?"),
      wayOut("If it can go, you needn't do anything: I'll take it off in a week's time."),
    ],
    [
      inLong(
        interest(
          "If something in the proposal or in the way we worked didn't suit you, I'm happy to talk it over and look for something that does.",
        ),
      ),
      interest(
        "The door stays open: one line whenever you like, and I'll pick it up with the same care.",
      ),
    ],
    [closing('All the best,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason('I am writing about “{project}” one last time, so that we both know where it stands.'),
      inLong(
        reason('I last wrote on {since}, and I quite understand if other matters have come first.'),
      ),
    ],
    [
      ask('May I consider it closed for now, or is there a next step you would like to take?'),
      wayOut("If it can be closed, you need not do anything: I will see to that in a week's time."),
    ],
    [
      inLong(
        interest(
          'If anything in the proposal or in our way of working did not suit you, I would be happy to discuss it and look for something that does.',
        ),
      ),
      interest(
        'The door remains open: a single line is all it takes, and I will resume it with the same care.',
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
