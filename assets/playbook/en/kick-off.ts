import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, inLong, interest, reason, wayOut } from '../sentence';

export const kickOff: PlaybookText = {
  subject: 'Getting started on {project}',
  informal: [
    [greeting('Hi {client},')],
    [
      reason("I'm glad we're getting started on “{project}”."),
      inLong(reason('Settling a few things now saves us both some guessing later.')),
      ask('Could you fill in or confirm the points below?'),
    ],
    [ask('1. The goal: what this should bring you, in your own words.')],
    [ask('2. Who decides, and who signs off the work.')],
    [ask('3. Reply times: we answer each other within {reply}.')],
    [inLong(ask('4. What you get and when: {deliverable}, by {delivery}.'))],
    [
      wayOut('A few words on each will do.'),
      inLong(wayOut("If one isn't clear yet, leave it open and we'll look at it together.")),
    ],
    [
      interest('That way I can work towards what matters to you from the start.'),
      inLong(
        interest(
          "If anything shifts, you'll hear about it early, and you'll see work in progress rather than a surprise at the end.",
        ),
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason('I am pleased to be starting on “{project}”.'),
      inLong(reason('Settling a few matters now saves us both some guessing later.')),
      ask('Could you fill in or confirm the points below?'),
    ],
    [ask('1. The goal: what the work should bring you, in your own words.')],
    [ask('2. Who decides, and who approves the work.')],
    [ask('3. Reply times: we answer each other within {reply}.')],
    [inLong(ask('4. What you receive and when: {deliverable}, by {delivery}.'))],
    [
      wayOut('A few words on each are enough.'),
      inLong(wayOut('If one is not clear yet, it can stay open and we will look at it together.')),
    ],
    [
      interest('That lets me work towards what matters to you from the start.'),
      inLong(
        interest(
          'I will tell you early if anything changes, and you will see work in progress rather than a surprise at the end.',
        ),
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
