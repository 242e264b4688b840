import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant, MINUTE } from '../instant';
import { snoozeMoment } from './snooze-moment';
import { clientsToTell, type Notifying, nextTelling, type ToldBefore } from './when-to-tell';

const HOURS = { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'Europe/Brussels' };
/** A Monday, 9:00 in Brussels. */
const OPENING = Date.UTC(2026, 5, 1, 7);
const FRIDAY = OPENING - 3 * DAY;

function client(name: string, from: Instant) {
  return { name, things: [{ key: `${name} ${from}`, from }] };
}
const ANNA = client('Anna', FRIDAY + HOUR);
const BO = client('Bo', OPENING - 10 * DAY);

interface Before {
  readonly mode?: Notifying;
  readonly before?: ToldBefore | null;
  readonly seenAt?: Instant | null;
}

function told(now: Instant, more: Before = {}, clients = [ANNA, BO]) {
  const how = { mode: 'digest', before: null, seenAt: null, ...more } as const;
  return clientsToTell(clients, how, now, HOURS).map(({ name }) => name);
}

describe('those who wait', () => {
  it('are told of from the opening on, and never outside working hours', () => {
    expect(told(OPENING - MINUTE)).toEqual([]);
    expect(told(OPENING)).toEqual(['Anna', 'Bo']);
    expect(told(OPENING + 5 * HOUR)).toEqual(['Anna', 'Bo']);
    expect(told(OPENING + 8 * HOUR)).toEqual([]);
    expect(told(OPENING - DAY + HOUR)).toEqual([]);
  });

  it('are not told of on a day off', () => {
    const hours = { ...HOURS, daysOff: new Set(['2026-06-01']) };
    const how = { mode: 'digest', before: null, seenAt: null } as const;
    expect(clientsToTell([ANNA], how, OPENING + HOUR, hours)).toEqual([]);
    expect(nextTelling(FRIDAY + HOUR, 'digest', hours)).toBe(OPENING + DAY);
  });

  it('are told of once a day', () => {
    const before = { at: OPENING, keys: [] };
    expect(told(OPENING + HOUR, { before })).toEqual([]);
    expect(told(OPENING + DAY, { before })).toEqual(['Anna', 'Bo']);
  });

  it('are not told of to somebody who has looked that day', () => {
    expect(told(OPENING + 2 * HOUR, { seenAt: OPENING + HOUR })).toEqual([]);
    expect(told(OPENING + 2 * HOUR, { seenAt: FRIDAY })).toEqual(['Anna', 'Bo']);
  });

  it('wait until tomorrow where they fell due after the opening', () => {
    const cy = client('Cy', OPENING + HOUR);
    expect(told(OPENING + 2 * HOUR, {}, [cy])).toEqual([]);
    expect(told(OPENING + DAY, {}, [cy])).toEqual(['Cy']);
  });

  it('are told of where they are new, if only that is wanted', () => {
    const before = { at: FRIDAY, keys: BO.things.map(({ key }) => key) };
    expect(told(OPENING, { mode: 'new', before })).toEqual(['Anna']);
    expect(told(OPENING, { mode: 'new', before, seenAt: FRIDAY + 2 * HOUR })).toEqual([]);
    expect(told(OPENING, { mode: 'digest', before })).toEqual(['Anna', 'Bo']);
    // Put aside and due again, or at its next step: that is new.
    const again = client('Bo', OPENING);
    expect(told(OPENING, { mode: 'new', before }, [again])).toEqual(['Bo']);
  });

  it('are never told of where it is off', () => {
    expect(told(OPENING, { mode: 'off' })).toEqual([]);
    expect(nextTelling(OPENING, 'off', HOURS)).toBeNull();
  });
});

it('looks again at each opening, through daylight saving', () => {
  expect(nextTelling(OPENING - MINUTE, 'new', HOURS)).toBe(OPENING);
  expect(nextTelling(OPENING, 'new', HOURS)).toBe(OPENING + DAY);
  expect(nextTelling(FRIDAY + 9 * HOUR, 'new', HOURS)).toBe(OPENING);
  const beforeChange = Date.UTC(2026, 9, 23, 7);
  expect(nextTelling(beforeChange, 'new', HOURS)).toBe(beforeChange + 3 * DAY + HOUR);
});

it('puts aside until the next opening, or the first one of next week', () => {
  expect(snoozeMoment('tomorrow', OPENING, HOURS)).toBe(OPENING + DAY);
  expect(snoozeMoment('tomorrow', FRIDAY, HOURS)).toBe(OPENING);
  expect(snoozeMoment('next-week', OPENING, HOURS)).toBe(OPENING + 7 * DAY);
  expect(snoozeMoment('next-week', FRIDAY, HOURS)).toBe(OPENING);
});
