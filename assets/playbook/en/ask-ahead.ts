import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const askAhead: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason('My diary for {month} is filling up nicely, and I like to plan it in good time.'),
      reason('Back in {mentioned} you mentioned “{project}” for around then.'),
      inLong(
        reason(
          "Before I give those days to anything else, I'd like to know how it looks on your side.",
        ),
      ),
    ],
    [
      ask('Do you have an idea yet of when I could start?'),
      wayOut("A rough week is plenty, and if it's going to be later, that's fine too."),
    ],
    [
      interest(
        "I'm asking now so that I can keep the right days for you and you get my full attention.",
      ),
      inLong(
        interest(
          "If there's something I can do beforehand, a first look at the material for instance, I can fit that in too, and we'll be off to a quick start.",
        ),
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason('My diary for {month} is filling up, and I like to plan it in good time.'),
      reason('In {mentioned} you mentioned “{project}” for around then.'),
      inLong(
        reason(
          'Before I give those days to other work, I would like to know how things look on your side.',
        ),
      ),
    ],
    [
      ask('Do you have an idea yet of when I could start?'),
      wayOut('A rough week is enough, and if it has moved to later, that is fine too.'),
    ],
    [
      interest(
        'I am asking now so that I can reserve the right days and give you my full attention.',
      ),
      inLong(
        interest(
          'If there is something I can do beforehand, such as a first look at the material, I can fit that in too, so that we get off to a quick start.',
        ),
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
