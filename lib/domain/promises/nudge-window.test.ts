import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOfDay } from '../dates/calendar-day';
import type { Grain, Period } from '../dates/found-date';
import { mayNamePromise, nudgeWindow, promiseStage } from './nudge-window';

const CALENDAR = { days: [1, 2, 3, 4, 5] };
const MADE = dayFromIso('2026-06-10');

function period(grain: Grain, from: string, until: string): Period {
  return { grain, from: dayFromIso(from), until: dayFromIso(until), sure: true };
}

const SEPTEMBER = period('month', '2026-09-01', '2026-09-30');

function shown(window: ReturnType<typeof nudgeWindow>): string | null {
  return window && `${isoOfDay(window.from)} ${isoOfDay(window.until)}`;
}

describe('nudgeWindow', () => {
  it('runs from the first working day at the 15th to the last working day of the month before (S1-11)', () => {
    // 15 August 2026 is a Saturday.
    expect(shown(nudgeWindow(SEPTEMBER, MADE, CALENDAR))).toBe('2026-08-17 2026-08-31');
  });

  it('ends before a weekend and days off', () => {
    const november = period('month', '2026-11-01', '2026-11-30');
    const calendar = { ...CALENDAR, daysOff: new Set(['2026-10-30']) };
    expect(shown(nudgeWindow(november, MADE, calendar))).toBe('2026-10-15 2026-10-29');
  });

  it('starts on another day where the user wants it (S1-11)', () => {
    expect(shown(nudgeWindow(SEPTEMBER, MADE, CALENDAR, 3))).toBe('2026-08-03 2026-08-31');
  });

  it('leaves whoever has just promised in peace for a week, and then it may be too late (S1-11)', () => {
    const made = (iso: string) => shown(nudgeWindow(SEPTEMBER, dayFromIso(iso), CALENDAR));
    expect(made('2026-08-20')).toBe('2026-08-27 2026-08-31');
    expect(made('2026-08-22')).toBe('2026-08-31 2026-08-31');
    expect(made('2026-08-25')).toBeNull();
  });

  it('asks about a quarter and a season before their first month, and about a day never', () => {
    const quarter = period('quarter', '2026-10-01', '2026-12-31');
    expect(shown(nudgeWindow(quarter, MADE, CALENDAR))).toBe('2026-09-15 2026-09-30');
    const day = period('day', '2026-09-04', '2026-09-04');
    expect(nudgeWindow(day, MADE, CALENDAR)).toBeNull();
  });
});

describe('a part of a month', () => {
  it('that was promised long before is asked about like its month (S1-11)', () => {
    const early = period('part-of-month', '2026-09-01', '2026-09-10');
    const middle = period('part-of-month', '2026-09-11', '2026-09-20');
    expect(shown(nudgeWindow(early, MADE, CALENDAR))).toBe('2026-08-17 2026-08-31');
    expect(shown(nudgeWindow(middle, MADE, CALENDAR))).toBe('2026-08-17 2026-09-10');
    const soon = period('part-of-month', '2026-06-21', '2026-06-30');
    expect(nudgeWindow(soon, MADE, CALENDAR)).toBeNull();
  });
});

describe('promiseStage', () => {
  const window = nudgeWindow(SEPTEMBER, MADE, CALENDAR);
  const stageOn = (iso: string) => promiseStage(SEPTEMBER, window, dayFromIso(iso));

  it('goes from ahead to passed, and may be named only before it begins (S1-12)', () => {
    expect(
      ['2026-08-16', '2026-08-17', '2026-09-01', '2026-09-30', '2026-10-01'].map(stageOn),
    ).toEqual(['ahead', 'nudge', 'begun', 'begun', 'passed']);
    expect(mayNamePromise(stageOn('2026-08-31'))).toBe(true);
    expect(mayNamePromise(stageOn('2026-09-01'))).toBe(false);
  });

  it('takes a deadline for begun on its last day only', () => {
    const deadline = period('deadline', '2026-06-10', '2026-06-19');
    expect(promiseStage(deadline, null, dayFromIso('2026-06-12'))).toBe('ahead');
    expect(promiseStage(deadline, null, dayFromIso('2026-06-19'))).toBe('begun');
    expect(promiseStage(deadline, null, dayFromIso('2026-06-20'))).toBe('passed');
  });
});
