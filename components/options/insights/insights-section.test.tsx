// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { type InsightsPart, NO_PART } from '../../../lib/domain/insights/part';
import { NOTHING, type Tally } from '../../../lib/domain/insights/tally';
import type { InsightsAnswer } from '../../../lib/messages/insights-messages';
import type { Language } from '../../../lib/settings/settings';
import type { RhythmView } from '../../../lib/store/insights/insights-views';
import { show } from '../../../tests/support/show-view';
import { NOW } from '../../../tests/support/views';
import { ShownSection } from '../shown-section';
import { InsightsSection } from './insights-section';
import type { PlotSpec } from './plot-spec';

const drawn = vi.hoisted((): PlotSpec[] => []);
// There is no canvas here: `tests/e2e/insights.spec.ts` looks at what is drawn.
vi.mock('./plot', () => ({
  Plot: ({ spec }: { readonly spec: PlotSpec }) => {
    drawn.push(spec);
    return <div class="plot" />;
  },
}));
beforeEach(() => drawn.splice(0));

const ANNA = { address: 'anna@kellerbau.example', name: 'Anna Keller' };
const RHYTHM: RhythmView = {
  name: ANNA.name,
  curve: [
    { days: 0, answers: 0, share: 0 },
    { days: 1, answers: 4, share: 0.5 },
    { days: 2, answers: 4, share: 0.5 },
    { days: 3, answers: 7, share: 0.875 },
  ],
  answers: 7,
  cutOff: 1,
  phase: 'quote',
  setLimit: 5,
  isAgreed: false,
  learntLimit: 3,
  timed: 7,
  hours: Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 7 : 0)),
  weekdays: [7, 0, 0, 0, 0, 0, 0],
  mostly: null,
};

interface Shown {
  readonly section?: string;
  readonly rhythm?: Partial<RhythmView>;
  readonly answers?: readonly (InsightsAnswer | null)[];
  readonly language?: Language;
}

async function shown({ section = 'insights', rhythm = {}, answers = [], language }: Shown = {}) {
  const over = { part: NO_PART, next: null, looked: 1, all: 1 };
  const left = [...answers];
  const readSome = vi.fn(async (_: string) => (left.length > 0 ? (left.shift() ?? null) : over));
  const source = {
    readAtOnce: async () => ({
      answerers: [{ ...ANNA, answers: 7, half: 3 }],
      hoursPerDay: 8,
      lessons: [],
    }),
    readRhythm: async () => ({ ...RHYTHM, ...rhythm }),
    readSome,
  };
  const root = show(
    <ShownSection.Provider value={section}>
      <InsightsSection source={source} now={NOW} zone="UTC" />
    </ShownSection.Provider>,
    language,
  );
  for (let tasks = 0; tasks < 5; tasks += 1) await act(async () => {});
  return { root, readSome };
}

/** What stands in a part, its cells apart. */
const partOf = (root: HTMLElement, part: string) =>
  [...root.querySelectorAll(`[data-part="${part}"] :is(th, td)`)].map((cell) => cell.textContent);

const tallied = (tally: Partial<Tally>, more: Partial<InsightsPart> = {}): InsightsAnswer => ({
  part: { ...NO_PART, quarters: { '2026-2': { ...NOTHING, ...tally } }, ...more },
  next: null,
  looked: 3,
  all: 3,
});

it('nothing is worked out while another section is shown, or all of them', async () => {
  for (const section of ['limits', 'all']) {
    const { root, readSome } = await shown({ section });
    expect(readSome).not.toHaveBeenCalled();
    expect(root.querySelector('a')?.hash).toBe('#insights');
  }
});

it('of fewer than 20 answers the table comes first, and the plot is asked for (S4-08)', async () => {
  const { root } = await shown();
  expect(partOf(root, 'rhythm').slice(0, 9)).toEqual([
    ...['Working days', 'Answers', 'Share'],
    ...['within 1 day', '4', '50%'],
    ...['within 3 days', '7', '88%'],
  ]);
  expect(root.querySelector('[data-part=rests-on]')?.textContent).toContain('7 answers seen. One');
  expect(root.querySelector('[data-part=limits]')?.textContent).toBe(
    'A reminder is due after 5 working days, as you set it (Quote). Going by their answers alone, it would be 3.',
  );
  expect(drawn).toEqual([]);
});

it('from 20 on the plot comes first, with the same numbers in its table', async () => {
  const { root } = await shown({ rhythm: { answers: 20, timed: 20 } });
  expect(drawn[0]).toMatchObject({ y: [0, 0.5, 0.5, 0.875], marks: [{ at: 5 }, { at: 3 }] });
  const [first] = root.querySelectorAll('[data-part=rhythm] :is(.plot, table)');
  expect(first?.className).toBe('plot');
  expect(partOf(root, 'rhythm').slice(0, 3)).toEqual(['Working days', 'Answers', 'Share']);
});

it('asks on until nobody is left, and says so where that does not work', async () => {
  const first = { part: NO_PART, next: 'bea@example.org', looked: 1, all: 2 };
  const { readSome } = await shown({ answers: [first] });
  expect(readSome.mock.calls).toEqual([[''], ['bea@example.org']]);
  const { root } = await shown({ answers: [null] });
  expect(root.querySelector('.notice')?.textContent).toContain('did not work');
});

it('counts what came after each step, and claims nothing of fewer than five (S0-24, S2-02)', async () => {
  const { root } = await shown({
    answers: [
      tallied({
        waits: { quote: { 'in-time': 1_200, 'after-one': 3 } },
        nudges: { reminder: { answer: 3, nothing: 2 }, 'own-words': { patience: 4 } },
      }),
    ],
  });
  expect(partOf(root, 'steps').slice(6)).toEqual([
    ...['Reminder', '5', '3', '0', '2', '60%'],
    ...['In your own words', '4', '0', '4', '0', 'too few to say'],
  ]);
  expect(partOf(root, 'waits').slice(3, 6)).toEqual([
    ...['Answered before a reminder was due', '1,200', '1,200'],
  ]);
  expect(root.textContent).toContain('3 answers were won back by reminders.');
});

it('advice to warm others comes where much hangs on one (S0-25)', async () => {
  const client = (name: string, conversations: number) => ({
    address: name,
    name,
    conversations,
    amounts: [],
  });
  const of = async (...clients: InsightsPart['clients']) =>
    (await shown({ answers: [tallied({}, { clients })] })).root.querySelector('[data-part=on-one]');
  const high = await of(client('Anna Keller', 4), client('Tom Visser', 1));
  expect(high?.textContent).toContain('Anna Keller: 4 of 5.');
  expect(high?.textContent).toContain('A lot depends on one client.');
  expect(high?.querySelector('a')?.hash).toBe('#overview');
  const low = await of(client('Anna Keller', 2), client('Tom Visser', 2));
  expect(low?.textContent).not.toContain('A lot depends');
});

it('the own base rate is told with its number, and not of fewer than five (S0-04, S2-16)', async () => {
  const rate = async (quiet: number, back: number) =>
    (await shown({ answers: [tallied({}, { quotes: { quiet, back } })] })).root.querySelector(
      '[data-part=rate]',
    )?.textContent;
  expect(await rate(4, 1)).toBeUndefined();
  expect(await rate(10, 4)).toBe(
    'Of your 10 quotes that were quiet for 10 working days, 4 were still answered (40%).',
  );
});
