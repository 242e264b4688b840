import { expect, it } from 'vitest';
import { busyIn, marksIn, type TraceEvent, threadOfMark } from './trace';

const at = (name: string, ts: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  ts,
  pid: 1,
  tid: 1,
  ...more,
});
const mark = (name: string, ts: number, tid: number) =>
  at('TimeStamp', ts, { tid, args: { data: { message: `bench ${name}` } } });

const EVENTS = [
  at('RunTask', 100, { dur: 50 }),
  at('FunctionCall', 110, { dur: 20 }),
  at('FunctionCall', 300, { dur: 5 }),
  at('Paint', 400, { dur: 500 }),
  at('RunTask', 100, { dur: 9, tid: 2 }),
  at('v8.compile', 120, { dur: 4, args: { fileName: 'chrome-extension://abc/content.js' } }),
  at('v8.compile', 130, { dur: 4, args: { fileName: 'https://mail.google.com/app.js' } }),
  mark('end', 200, 1),
  mark('worker', 104, 2),
];

it('counts work within a task once, and that of other threads not at all', () => {
  const { tasks, compiled } = threadOfMark(EVENTS, 'end');
  expect(tasks).toEqual([
    { from: 100, until: 150, share: 1 },
    { from: 300, until: 305, share: 1 },
  ]);
  expect(compiled).toMatchObject([{ from: 120, until: 124 }]);
  expect(threadOfMark(EVENTS, 'worker').tasks).toMatchObject([{ from: 100, until: 109 }]);
});

it('says so where a context never marked itself, rather than that it did nothing', () => {
  expect([...marksIn(EVENTS)]).toEqual([
    ['end', 200],
    ['worker', 104],
  ]);
  expect(() => threadOfMark(EVENTS, 'popup')).toThrow('nobody marked');
});

it('counts as busy what the processor gave, within the spell alone', () => {
  const events = [
    at('RunTask', 1_000, { dur: 1_000, tdur: 250 }),
    at('FunctionCall', 1_100, { dur: 500, tdur: 100 }),
    at('RunTask', 3_000, { dur: 2_000, tdur: 2_000 }),
    at('RunTask', 9_000, { dur: 400 }),
    mark('click', 1_000, 1),
  ];
  expect(busyIn(events, 'click', { from: 0, until: 4_000 })).toBeCloseTo(0.25 + 1);
  expect(busyIn(events, 'click', { from: 8_000, until: 10_000 })).toBeCloseTo(0.4);
});
