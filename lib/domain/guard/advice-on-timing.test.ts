import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../dates/calendar-day';
import { DAY } from '../instant';
import { DEFAULT_LIMITS } from '../limits';
import { isOpen } from '../working-time';
import { adviceOnTiming, type TimingContext } from './advice-on-timing';

const HOURS = { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'Europe/Brussels' };

/** In June 2026 Brussels is two hours ahead; the 1st is a Monday. */
function june(day: number, hour: number): number {
  return Date.UTC(2026, 5, day, hour - 2);
}

const QUIET: TimingContext = {
  now: june(17, 11),
  hours: HOURS,
  nudgesOfClient: [],
  limits: DEFAULT_LIMITS.general,
  heardAt: null,
  awayUntil: null,
  promise: null,
  asksAhead: false,
};

function advice(context: Partial<TimingContext>) {
  return adviceOnTiming({ ...QUIET, ...context });
}

function codes(context: Partial<TimingContext>): readonly string[] {
  return advice(context).map(({ code }) => code);
}

it('says nothing where nothing speaks against it', () => {
  expect(advice({})).toEqual([]);
});

describe('S0-22 too soon for this client', () => {
  it('counts working days since the newest nudge of any thread', () => {
    const nudgesOfClient = [june(15, 10), june(4, 10)];
    expect(advice({ nudgesOfClient })).toEqual([
      { code: 'too-soon', since: june(15, 10), until: june(18, 10) },
    ]);
    expect(codes({ nudgesOfClient, now: june(18, 10) })).toEqual([]);
  });

  it('lets a weekend not count', () => {
    const nudgesOfClient = [june(12, 16)];
    expect(codes({ nudgesOfClient, now: june(16, 16) })).toEqual(['too-soon']);
    expect(codes({ nudgesOfClient, now: june(17, 16) })).toEqual([]);
  });

  it('takes the gap of the phase', () => {
    const nudgesOfClient = [june(16, 10)];
    const collaborator = { nudgesOfClient, limits: DEFAULT_LIMITS.collaborator };
    expect(codes({ nudgesOfClient })).toEqual(['too-soon']);
    expect(codes(collaborator)).toEqual([]);
  });

  it('is not about nudges before their answer, nor about those to come', () => {
    expect(codes({ nudgesOfClient: [june(10, 10)], heardAt: june(11, 9) })).toEqual([]);
    expect(codes({ nudgesOfClient: [june(19, 10)] })).toEqual([]);
  });
});

describe('S0-22 too many for this client', () => {
  const nudgesOfClient = [june(1, 10), june(5, 10), june(10, 10)];

  it('counts over all threads within twenty working days', () => {
    expect(advice({ nudgesOfClient })).toEqual([
      { code: 'too-many', nudges: 3, most: 3, days: 20, until: june(29, 10) },
    ]);
    expect(codes({ nudgesOfClient: nudgesOfClient.slice(1) })).toEqual([]);
  });

  it('begins anew when the client answers, or when the oldest is long ago', () => {
    expect(codes({ nudgesOfClient, heardAt: june(11, 10) })).toEqual([]);
    expect(codes({ nudgesOfClient, now: june(29, 10) })).toEqual([]);
  });
});

describe('S4-02 outside office hours', () => {
  it.each([
    ['at night', june(17, 23), june(18, 9)],
    ['early', june(17, 6), june(17, 9)],
    ['on a Saturday', june(20, 11), june(22, 9)],
  ])('advises the next opening %s', (_, now, until) => {
    expect(advice({ now })).toEqual([{ code: 'outside-hours', until }]);
  });

  it('knows days off of both sides', () => {
    const hours = { ...HOURS, daysOff: new Set(['2026-06-17', '2026-06-18']) };
    expect(advice({ hours })).toEqual([{ code: 'outside-hours', until: june(19, 9) }]);
  });
});

describe('what they told', () => {
  it('they are away', () => {
    const awayUntil = june(20, 0);
    expect(advice({ awayUntil })).toEqual([{ code: 'away', until: june(22, 9) }]);
    expect(codes({ awayUntil, now: june(22, 9) })).toEqual([]);
  });

  it('they wrote of something else a moment ago', () => {
    const heardAt = june(16, 15);
    expect(advice({ heardAt })).toEqual([
      { code: 'heard-lately', since: heardAt, until: june(18, 15) },
    ]);
    expect(codes({ heardAt, now: june(18, 15) })).toEqual([]);
  });

  it('they promised a time that has not passed, unless that is what is asked about', () => {
    const due = {
      grain: 'month',
      from: dayFromIso('2026-09-01'),
      until: dayFromIso('2026-09-30'),
      sure: true,
    } as const;
    const promise = { madeAt: june(10, 10), due };
    const until = Date.UTC(2026, 9, 1, 7);
    expect(advice({ promise })).toEqual([{ code: 'promised', due, until }]);
    expect(codes({ promise, asksAhead: true })).toEqual([]);
    expect(codes({ promise, now: until })).toEqual([]);
  });
});

it('always advises a later moment, and one in office hours', () => {
  const moment = fc.integer({ min: june(1, 0), max: june(28, 0) });
  fc.assert(
    fc.property(
      moment,
      fc.array(moment, { maxLength: 8 }),
      fc.option(moment),
      fc.option(moment),
      (now, nudgesOfClient, heardAt, awayUntil) => {
        const due = {
          grain: 'day' as const,
          from: Math.floor(now / DAY),
          until: Math.floor(now / DAY),
          sure: true,
        };
        const promise = { madeAt: now, due };
        for (const { until } of advice({ now, nudgesOfClient, heardAt, awayUntil, promise })) {
          expect(until).toBeGreaterThan(now);
          expect(isOpen(until, HOURS) || isOpen(until - 1, HOURS)).toBe(true);
        }
      },
    ),
  );
});
