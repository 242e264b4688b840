import { expect, it } from 'vitest';
import { silenceOf } from '../silence';
import type { AfterNudge, NudgeWay, PastWait } from './past-waits';
import { shareOf } from './share';
import { added, addedQuarters, countOf, NOTHING, sumOfQuarters, waitsOfAllPhases } from './tally';
import { tallyOfWait } from './tally-of';
import type { WaitKind } from './wait-kind';

const silence = silenceOf({ thread: 'me t', subject: '', messages: [], wholeAt: null });

function tally(
  kind: WaitKind,
  nudged: readonly (readonly [NudgeWay, AfterNudge])[] = [],
  endedAt: number | null = 9,
) {
  const nudges = nudged.map(([way, after]) => ({ way, after, at: 1 }));
  const wait: PastWait = { since: 1, end: 'answered', endedAt, nudges, asked: [], silence };
  const anna = { address: 'anna', name: 'Anna', subject: 'Site' };
  return tallyOfWait(wait, { phase: 'quote', kind, days: 7, ...anna });
}

it('a wait counts by its phase and its end', () => {
  const sum = [tally('in-time'), tally('in-time'), tally('open')].reduce(added, NOTHING);
  expect(sum.waits).toEqual({ quote: { 'in-time': 2, open: 1 } });
  expect(countOf(sum.waits.quote)).toBe(3);
  expect(countOf(sum.waits.invoice)).toBe(0);
  const other = { ...NOTHING, waits: { general: { open: 4, gone: 1 } } };
  expect(waitsOfAllPhases(added(sum, other))).toEqual({ 'in-time': 2, open: 5, gone: 1 });
});

it('what came after each step is counted, once that is known', () => {
  const nudged = [
    ['reminder', 'nothing'],
    ['reminder', 'nothing'],
    ['closure', 'nothing'],
  ] as const;
  expect(tally('unanswered', nudged).nudges).toEqual({
    reminder: { nothing: 2 },
    closure: { nothing: 1 },
  });
  expect(tally('open', nudged).nudges).toEqual({ reminder: { nothing: 2 } });
  expect(tally('settled', nudged).nudges).toEqual({ reminder: { nothing: 2 } });
  expect(tally('open', [['reminder', 'patience']]).nudges).toEqual({ reminder: { patience: 1 } });
});

it('what was answered after a reminder was won back, the newest ten are named (S2-02)', () => {
  expect(tally('later').wonBack).toEqual([]);
  const back = (at: number) => tally('after-one', [['reminder', 'answer']], at);
  const sum = Array.from({ length: 12 }, (_, index) => back(index)).reduce(added, NOTHING);
  expect(sum.wonBack.map(({ endedAt }) => endedAt)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  expect(sum.wonBack[0]).toEqual({
    address: 'anna',
    name: 'Anna',
    subject: 'Site',
    days: 7,
    endedAt: 11,
    nudges: 1,
  });
});

it('quarters are added one by one, in any order', () => {
  const a = { '2026-1': tally('in-time'), '2026-2': tally('open') };
  const b = { '2026-2': tally('gone') };
  const both = addedQuarters(a, b);
  expect(both['2026-2']?.waits).toEqual({ quote: { open: 1, gone: 1 } });
  expect(addedQuarters(b, a)).toEqual(both);
  expect(sumOfQuarters(both, ['2026-1', '2026-2', '2025-4']).waits).toEqual({
    quote: { 'in-time': 1, open: 1, gone: 1 },
  });
});

it('no share is told of fewer than five', () => {
  expect(shareOf(3, 4)).toBeNull();
  expect(shareOf(3, 5)).toBe(0.6);
});
