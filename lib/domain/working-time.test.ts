import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant, MINUTE } from './instant';
import type { WorkingHours } from './working-hours';
import { addWorkingDays, isOpen, nextOpening, workingDaysBetween } from './working-time';

const OFFICE: WorkingHours = {
  days: [1, 2, 3, 4, 5],
  opens: 9 * 60,
  closes: 17 * 60 + 30,
  zone: 'Europe/Amsterdam',
};
const at = (iso: string): Instant => Date.parse(iso);
const iso = (instant: Instant): string => new Date(instant).toISOString();

describe('counting working days', () => {
  it.each([
    ['Friday 16:00 to Monday 16:00', '2026-06-05T16:00+02:00', '2026-06-08T16:00+02:00', 1],
    ['Friday 16:00 to Monday 15:59', '2026-06-05T16:00+02:00', '2026-06-08T15:59+02:00', 0],
    ['Friday night counts from Monday', '2026-06-05T23:00+02:00', '2026-06-09T08:59+02:00', 0],
    ['Friday night to Tuesday opening', '2026-06-05T23:00+02:00', '2026-06-09T09:00+02:00', 1],
    ['Sunday to the next Sunday', '2026-06-07T12:00+02:00', '2026-06-14T12:00+02:00', 4],
    ['the evening adds nothing', '2026-06-08T09:00+02:00', '2026-06-08T23:59+02:00', 0],
    ['backwards is nothing', '2026-06-12T12:00+02:00', '2026-06-01T12:00+02:00', 0],
    ['over the start of summer time', '2026-03-27T16:00+01:00', '2026-03-30T16:00+02:00', 1],
    ['over the end of summer time', '2026-10-23T16:00+02:00', '2026-10-26T15:59+01:00', 0],
  ])('%s', (_, from, to, days) => {
    expect(workingDaysBetween(at(from), at(to), OFFICE)).toBe(days);
  });

  it('adds days at the same time of the working day', () => {
    expect(iso(addWorkingDays(at('2026-03-27T16:00+01:00'), 1, OFFICE))).toBe(
      '2026-03-30T14:00:00.000Z',
    );
    expect(iso(addWorkingDays(at('2026-06-06T12:00+02:00'), 2, OFFICE))).toBe(
      '2026-06-10T07:00:00.000Z',
    );
    expect(iso(addWorkingDays(at('2026-06-08T10:00+02:00'), -1, OFFICE))).toBe(
      '2026-06-05T08:00:00.000Z',
    );
  });

  it('skips days off', () => {
    const office = { ...OFFICE, daysOff: new Set(['2026-04-27']) };
    const friday = at('2026-04-24T10:00+02:00');
    expect(iso(addWorkingDays(friday, 1, office))).toBe('2026-04-28T08:00:00.000Z');
    expect(workingDaysBetween(friday, at('2026-04-27T18:00+02:00'), office)).toBe(0);
    expect(isOpen(at('2026-04-27T12:00+02:00'), office)).toBe(false);
    expect(iso(nextOpening(at('2026-04-27T12:00+02:00'), office))).toBe('2026-04-28T07:00:00.000Z');
  });

  it('refuses a calendar without any working day', () => {
    expect(() => nextOpening(at('2026-06-06T12:00Z'), { ...OFFICE, days: [] })).toThrow(RangeError);
    const allDays = Array.from({ length: 40 * 366 }, (_, index) => at('2010-01-01') + index * DAY);
    const never = { ...OFFICE, daysOff: new Set(allDays.map((day) => iso(day).slice(0, 10))) };
    expect(() => addWorkingDays(at('2026-06-05T12:00Z'), 1, never)).toThrow(RangeError);
  });
});

describe('nights of daylight saving', () => {
  const night: WorkingHours = { ...OFFICE, days: [1, 2, 3, 4, 5, 6, 7], opens: 60, closes: 240 };

  it.each([
    ['Europe/Amsterdam', '2026-03-28T01:30:00.000Z', '2026-03-29T01:00:00.000Z'],
    ['America/New_York', '2026-03-07T07:30:00.000Z', '2026-03-08T07:00:00.000Z'],
  ])('takes the jump where the time of day is skipped, %s', (zone, from, expected) => {
    const landed = addWorkingDays(at(from), 1, { ...night, zone });
    expect(iso(landed)).toBe(expected);
    expect(workingDaysBetween(at(from), landed, { ...night, zone })).toBe(1);
  });

  it.each([
    ['Europe/Amsterdam', '2026-10-24T00:30:00.000Z', '2026-10-25T00:30:00.000Z'],
    ['America/New_York', '2026-10-31T05:30:00.000Z', '2026-11-01T05:30:00.000Z'],
  ])('takes the first pass of the repeated hour, %s', (zone, from, expected) => {
    expect(iso(addWorkingDays(at(from), 1, { ...night, zone }))).toBe(expected);
  });

  it('skips a night shift that falls whole into the jump', () => {
    const short: WorkingHours = { ...night, opens: 120, closes: 170 };
    expect(iso(nextOpening(at('2026-03-28T12:00Z'), short))).toBe('2026-03-30T00:00:00.000Z');
  });

  it.each([
    ['Europe/Amsterdam', '2026-03-29T01:00Z'],
    ['Europe/Amsterdam', '2026-10-25T01:00Z'],
    ['America/New_York', '2026-03-08T07:00Z'],
    ['America/New_York', '2026-11-01T06:00Z'],
  ])('never runs backwards minute by minute, %s %s', (zone, change) => {
    let last = 0;
    for (let minute = -180; minute <= 180; minute += 1) {
      const moment = at(change) + minute * MINUTE;
      const later = addWorkingDays(moment, 3, { ...night, zone });
      expect(later).toBeGreaterThanOrEqual(last);
      expect(workingDaysBetween(moment, later, { ...night, zone })).toBe(3);
      last = later;
    }
  });
});

it('does not depend on the time zone of the machine', () => {
  const program = `
    import { addWorkingDays, nextOpening, workingDaysBetween } from './lib/domain/working-time.ts';
    const hours = ${JSON.stringify(OFFICE)};
    const rows = [];
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 11 * 3_600_000) {
      const later = addWorkingDays(at, 7, hours);
      rows.push([nextOpening(at, hours), later, workingDaysBetween(at, later + 5e8, hours)].join());
    }
    process.stdout.write(rows.join(';'));`;
  const run = (zone: string): string =>
    execFileSync('node', ['--import', 'tsx', '--input-type=module', '-e', program], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
  const reference = run('UTC');
  expect(reference.length).toBeGreaterThan(1_000);
  expect(run('America/New_York')).toBe(reference);
  expect(run('Pacific/Chatham')).toBe(reference);
}, 60_000);

it('counts twenty years in a blink', () => {
  const from = at('2006-01-02T10:00Z');
  const runs = 500;
  const started = performance.now();
  for (let run = 0; run < runs; run += 1) {
    workingDaysBetween(from, from + 20 * 365 * DAY + run * HOUR, OFFICE);
    addWorkingDays(from + run * HOUR, 5_000, OFFICE);
  }
  expect((performance.now() - started) / runs).toBeLessThan(1);
});
