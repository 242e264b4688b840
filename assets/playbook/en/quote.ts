import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { ask, closing, greeting, ifFilled, inLong, interest, reason, wayOut } from '../sentence';

export const quote: PlaybookText = {
  informal: [
    [greeting('Hi {client},')],
    [
      reason('On {since} I sent you my quote for “{project}”.'),
      ifFilled('number', reason("You'll find it under number {number}.")),
      ifFilled('amount', reason('The total comes to {amount}.')),
      ifFilled('due', reason('The price holds until {due}.')),
      inLong(
        reason(
          "I imagine you're weighing it up against other plans, or that others need to see it first.",
        ),
      ),
    ],
    [ask('How does it look to you?'), wayOut('Yes, no or not yet: any of those is fine.')],
    [
      interest(
        "If something in it doesn't fit, I'm happy to change it: smaller, in stages or at another time.",
      ),
      inLong(
        interest(
          "And if a figure or a line isn't clear, I can talk you through it in ten minutes on the phone, so you have the whole picture when you decide.",
        ),
      ),
    ],
    [closing('Best wishes,')],
    [closing('{me}')],
  ],
  formal: [
    [greeting('Dear {client},')],
    [
      reason('On {since} I sent you my quote for “{project}”.'),
      ifFilled('number', reason('You will find it under number {number}.')),
      ifFilled('amount', reason('The total is {amount}.')),
      ifFilled('due', reason('The quote is valid until {due}.')),
      inLong(
        reason(
          'I imagine that you are weighing it against other plans, or that colleagues need to see it first.',
        ),
      ),
    ],
    [ask('May I ask what you think of it?'), wayOut('Yes, no or not yet: any of those is fine.')],
    [
      interest(
        'If part of it does not fit, I am happy to adapt it: smaller, in stages or at another time.',
      ),
      inLong(
        interest(
          'And if a figure or a line is unclear, I can talk you through it in ten minutes by phone, so that you have the whole picture when you decide.',
        ),
      ),
    ],
    [closing('Kind regards,')],
    [closing('{me}')],
  ],
};
