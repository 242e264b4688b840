import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../instant';
import { openWaits, spellSoFar, spellsOf } from './spells-of';

const HOURS = { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'UTC' };
const TUESDAY_OFF = { ...HOURS, daysOff: new Set(['2026-06-02']) };
/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 10);
const ANNA = 'anna@kellerbau.example';
const TOM = 'tom@elsewhere.example';

describe('the spells of a thread', () => {
  it('are its finished waits, in the working hours of each', () => {
    const until = MONDAY + 2 * DAY;
    const waits = [
      { address: ANNA, sentAt: MONDAY, until, answered: true },
      { address: TOM, sentAt: MONDAY, until, answered: false },
      { address: TOM, sentAt: until, until: null, answered: false },
    ];
    expect(spellsOf(waits, (address) => (address === ANNA ? TUESDAY_OFF : HOURS))).toEqual([
      { address: ANNA, sentAt: MONDAY, hours: 8, answered: true, answeredAt: until },
      { address: TOM, sentAt: MONDAY, hours: 16, answered: false },
    ]);
    expect(openWaits(waits)).toEqual([{ address: TOM, sentAt: until }]);
  });

  it('of a wait that lasts reach to where they were heard from, and no further', () => {
    const wait = { address: ANNA, sentAt: MONDAY };
    expect(spellSoFar(wait, MONDAY + 3 * HOUR, HOURS)).toEqual({
      sentAt: MONDAY,
      hours: 3,
      answered: false,
    });
    expect(spellSoFar(wait, MONDAY - DAY, HOURS)).toBeNull();
    expect(spellSoFar(wait, null, HOURS)).toBeNull();
  });
});
