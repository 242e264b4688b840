import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from './instant';
import type { WorkingHours } from './working-hours';
import { addWorkingDays, isOpen, nextOpening, workingDaysBetween } from './working-time';

const ZONES = [
  'Europe/Amsterdam',
  'Europe/Lisbon',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'America/Santiago',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'Pacific/Chatham',
  'Atlantic/Azores',
  'UTC',
] as const;

const moments = fc.integer({
  min: Date.parse('2012-01-01T00:00Z'),
  max: Date.parse('2045-01-01T00:00Z'),
});
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
const counts = fc.integer({ min: 0, max: 60 });

/** Any hours, nights and round the clock too. */
const anyHours: fc.Arbitrary<WorkingHours> = fc
  .record({
    days: weekdays,
    edges: fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 2 }),
    zone: fc.constantFrom(...ZONES),
  })
  .map(({ days, edges, zone }) => ({
    days,
    opens: Math.min(...edges),
    closes: Math.max(...edges),
    zone,
  }));

/** Hours after any zone's night of daylight saving. */
const dayHours: fc.Arbitrary<WorkingHours> = fc
  .record({
    days: weekdays,
    opens: fc.integer({ min: 5 * 60, max: 12 * 60 }),
    length: fc.integer({ min: 1, max: 11 * 60 }),
    zone: fc.constantFrom(...ZONES),
  })
  .map(({ days, opens, length, zone }) => ({ days, opens, closes: opens + length, zone }));

const isoDate = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** All days from 2010 to 2050. */
const allDays = Array.from(
  { length: 40 * 366 },
  (_, index) => Date.parse('2010-01-01') / DAY + index,
);

/** About one day in seven is off, in a way that depends on the date alone. */
const someDaysOff = new Set(allDays.filter((day) => day % 7.3 < 1).map(isoDate));

function withSome(hours: fc.Arbitrary<WorkingHours>): fc.Arbitrary<WorkingHours> {
  return fc
    .tuple(hours, fc.boolean())
    .map(([one, off]) => (off ? { ...one, daysOff: someDaysOff } : one));
}

const many = { numRuns: 1_500 };

describe('laws of the clock', () => {
  it('opens at a working moment, not before the one asked for, and stays there', () => {
    fc.assert(
      fc.property(moments, withSome(anyHours), (moment, hours) => {
        const opening = nextOpening(moment, hours);
        expect(opening).toBeGreaterThanOrEqual(moment);
        expect(isOpen(opening, hours)).toBe(true);
        expect(nextOpening(opening, hours)).toBe(opening);
      }),
      many,
    );
  });

  it('adding is monotone in the start and in the count', () => {
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 0, max: 9 * DAY }),
        counts,
        withSome(anyHours),
        (moment, later, count, hours) => {
          const sum = addWorkingDays(moment, count, hours);
          expect(addWorkingDays(moment + later, count, hours)).toBeGreaterThanOrEqual(sum);
          expect(addWorkingDays(moment, count + 1, hours)).toBeGreaterThan(sum);
        },
      ),
      many,
    );
  });

  it('counts exactly what was added, and not a millisecond earlier', () => {
    fc.assert(
      fc.property(moments, counts, withSome(anyHours), (moment, count, hours) => {
        const sum = addWorkingDays(moment, count, hours);
        expect(workingDaysBetween(moment, sum, hours)).toBe(count);
        if (count > 0) expect(workingDaysBetween(moment, sum - 1, hours)).toBe(count - 1);
      }),
      many,
    );
  });

  it('adding twice is adding the sum, and going back returns', () => {
    fc.assert(
      fc.property(moments, counts, counts, withSome(dayHours), (moment, n, m, hours) => {
        const once = addWorkingDays(moment, n + m, hours);
        const first = addWorkingDays(moment, n, hours);
        expect(addWorkingDays(first, m, hours)).toBe(once);
        expect(addWorkingDays(once, -m, hours)).toBe(first);
      }),
      many,
    );
  });

  it('the parts of a span never count more than the span, and lose at most one day', () => {
    fc.assert(
      fc.property(
        fc.tuple(moments, moments, moments).map((three) => three.sort((a, b) => a - b)),
        // By day: where the clocks change at night, a day of minutes may be skipped whole.
        withSome(dayHours),
        ([a = 0, b = 0, c = 0], hours) => {
          const whole = workingDaysBetween(a, c, hours);
          const parts = workingDaysBetween(a, b, hours) + workingDaysBetween(b, c, hours);
          expect(parts).toBeLessThanOrEqual(whole);
          expect(whole - parts).toBeLessThanOrEqual(1);
        },
      ),
      many,
    );
  });

  it('never opens, lands or counts on a day off', () => {
    fc.assert(
      fc.property(moments, counts, dayHours, (moment, count, hours) => {
        const off = { ...hours, daysOff: someDaysOff };
        const dateOf = new Intl.DateTimeFormat('sv-SE', { timeZone: hours.zone });
        const landed = addWorkingDays(moment, count, off);
        expect(someDaysOff.has(dateOf.format(landed))).toBe(false);
        expect(workingDaysBetween(moment, landed, hours)).toBeGreaterThanOrEqual(count);
      }),
      many,
    );
  });

  it('a further day off never brings anything forward', () => {
    fc.assert(
      fc.property(moments, counts, dayHours, fc.nat(80), (moment, count, hours, distance) => {
        const day = isoDate(Math.floor(moment / DAY) + distance);
        const before = { ...hours, daysOff: someDaysOff };
        const after = { ...hours, daysOff: new Set([...someDaysOff, day]) };
        expect(addWorkingDays(moment, count, after)).toBeGreaterThanOrEqual(
          addWorkingDays(moment, count, before),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the time of day of the zone across daylight saving', () => {
    fc.assert(
      fc.property(moments, counts, withSome(dayHours), (moment, count, hours) => {
        const clock = new Intl.DateTimeFormat('en-GB', {
          timeZone: hours.zone,
          timeStyle: 'medium',
        });
        const start = nextOpening(moment, hours);
        expect(clock.format(addWorkingDays(moment, count, hours))).toBe(clock.format(start));
      }),
      many,
    );
  });
});
