/** What lies behind the made-up week: enough of it to tell how clients answer. */
import type { DecisionContent } from '../../../lib/domain/decision';
import type { Person } from '../../../lib/domain/person';
import type { Step } from '../../../lib/domain/step';
import { type MadeUpThread, noteOf, type Said, sentWith } from './made-up-rows';

const person = (name: string, address: string): Person => ({ name, address });
const asked = (daysAgo: number): Said => ({ daysAgo, by: 'me', kind: 'request' });
const answer = (daysAgo: number): Said => ({ daysAgo, by: 'them', kind: 'answer' });

const BRAM = person('Bram de Wit', 'bram@dewit.example');
const MILA = person('Mila Novak', 'mila@novak.example');

/** Asked each Monday for 24 weeks; answered in two or five hours, every third time on Friday. */
const WEEKLY: readonly MadeUpThread[] = Array.from({ length: 24 }, (_, index) => {
  const day = 21 + index * 7;
  return {
    id: `weekly-${index}`,
    client: BRAM,
    subject: `Newsletter ${24 - index}`,
    said: [asked(day), answer(day - ([0.1, 0.2, 4][index % 3] ?? 0))],
  };
});

/** Days ago: asked, and reminded; four of six were answered the day after. */
const REMINDERS = [
  [100, 93],
  [105, 98],
  [110, 103],
  [115, 108],
  // So long ago that nobody is offered anything for them.
  [172, 166],
  [173, 167],
] as const;

const REMINDED: readonly MadeUpThread[] = REMINDERS.map(([first, second], index) => ({
  id: `reminded-${index}`,
  client: MILA,
  subject: `Part ${index + 1} of the brochure`,
  said: [asked(first), asked(second), ...(index < 4 ? [answer(second - 1)] : [])],
}));

const CLOSED: MadeUpThread = {
  id: 'closed',
  client: MILA,
  subject: 'Photos for the brochure',
  said: [asked(150), asked(143), asked(136)],
};

export const HISTORY: readonly MadeUpThread[] = [...WEEKLY, ...REMINDED, CLOSED];

const SENT: readonly (readonly [MadeUpThread, number, Step])[] = [
  ...REMINDED.map((thread, index) => [thread, REMINDERS[index]?.[1] ?? 0, 'reminder'] as const),
  [CLOSED, 143, 'reminder'],
  [CLOSED, 136, 'closure'],
];

/** With which texts the reminders in it were written. */
export const HISTORY_SENDS: readonly object[] = SENT.map(([thread, daysAgo, step]) =>
  sentWith(thread, daysAgo, step),
);

export const HISTORY_DECISIONS: readonly DecisionContent[] = [
  { about: 'person', subject: MILA.address, field: 'relation', value: 'past-client' },
  ...['€ 9.000', '€ 6.500', '€ 4.500'].map((amount, index) =>
    noteOf(BRAM, { kind: 'quote', number: `Q-2${index}`, amount }),
  ),
  noteOf(MILA, { kind: 'fit', score: 3, amount: '€ 1.800' }),
  noteOf(MILA, {
    kind: 'lesson',
    text: 'Agree first who says yes in the end.',
    thread: `nora@studio-lind.example ${CLOSED.id}`,
    phase: 'general',
  }),
];
