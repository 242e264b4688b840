import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../dates/calendar-day';
import type { Period } from '../dates/found-date';
import { DAY } from '../instant';
import { DEFAULT_LIMITS } from '../limits';
import type { Silence } from '../silence';
import type { LadderInput } from './ladder-input';
import { offerAt, turningPoints } from './plan';
import { planOf } from './plan-of';
import { standingAt } from './standing';

const HOURS = { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'UTC' };
const at = (iso: string) => Date.parse(`${iso}Z`);
const MADE = at('2026-06-10T10:00');

function period(grain: Period['grain'], from: string, until: string): Period {
  return { grain, from: dayFromIso(from), until: dayFromIso(until), sure: true };
}

const SEPTEMBER = period('month', '2026-09-01', '2026-09-30');

function promised(due: Period, more: Partial<Silence> = {}): LadderInput {
  return {
    silence: {
      turn: 'theirs',
      since: MADE,
      nudgedAt: [],
      heldAt: MADE,
      promise: { madeAt: MADE, due, ofWork: true },
      awayAt: null,
      backOn: null,
      term: null,
      gone: false,
      bounced: false,
      stepsSent: [],
      neededBy: null,
      lastVerdict: 'promise',
      ...more,
    },
    client: 'anna@kellerbau.example',
    relation: null,
    phase: 'general',
    cause: null,
    heardElsewhereAt: null,
    nudgedElsewhereAt: null,
    snoozedUntil: null,
    pausedUntil: null,
    countedFrom: null,
    dismissedSilence: null,
    firstRunAt: MADE,
    firstSeenAt: MADE,
    limits: DEFAULT_LIMITS.general,
    agreedDays: null,
    askAheadFrom: 15,
    hours: HOURS,
  };
}

const stepOn = (input: LadderInput, iso: string) => offerAt(planOf(input), at(iso))?.step ?? null;

describe('a month promised in June for September', () => {
  const input = promised(SEPTEMBER);

  it('is asked about in the second half of August, on working days (S1-11)', () => {
    expect(stepOn(input, '2026-08-14T12:00')).toBeNull();
    // 15 and 16 August are a weekend.
    expect(stepOn(input, '2026-08-17T08:59')).toBeNull();
    expect(stepOn(input, '2026-08-17T09:00')).toBe('ask-ahead');
    expect(stepOn(input, '2026-08-31T16:00')).toBe('ask-ahead');
  });

  it('is left alone once it has begun, and when it has passed asked afresh (S1-02, S1-12)', () => {
    expect(stepOn(input, '2026-09-01T09:00')).toBeNull();
    expect(stepOn(input, '2026-09-30T16:00')).toBeNull();
    const late = standingAt(planOf(input), null, at('2026-10-02T10:00'));
    expect(late).toMatchObject({ step: 'reminder', reason: { code: 'promise-passed' } });
  });

  it.each(['invoice', 'blocked'] as const)(
    'of a payment or a piece is not asked ahead: %s',
    (phase) => {
      const input = { ...promised(SEPTEMBER), phase, limits: DEFAULT_LIMITS[phase] };
      expect(stepOn(input, '2026-08-18T10:00')).toBeNull();
      const first = phase === 'invoice' ? 'invoice' : 'missing-items';
      expect(stepOn(input, '2026-10-02T10:00')).toBe(first);
    },
  );

  it('of a deed of theirs is waited for in any phase, and asked after when it has passed', () => {
    const deed = promised(SEPTEMBER, { promise: { madeAt: MADE, due: SEPTEMBER } });
    expect(stepOn(deed, '2026-08-18T10:00')).toBeNull();
    expect(stepOn({ ...deed, phase: 'project' }, '2026-08-18T10:00')).toBeNull();
    expect(stepOn(deed, '2026-10-02T10:00')).toBe('reminder');
  });

  it('is not called late where they wrote in another thread since it began: it may be kept there', () => {
    const elsewhere = (iso: string) => ({ ...input, heardElsewhereAt: at(iso) });
    expect(stepOn(elsewhere('2026-09-07T10:00'), '2026-10-05T10:00')).toBeNull();
    expect(stepOn(elsewhere('2026-08-07T10:00'), '2026-10-05T10:00')).toBe('reminder');
  });

  it('is promised, not silent, until then', () => {
    const standing = standingAt(planOf(input), { since: MADE, nudges: 0, days: 9 }, MADE + 9 * DAY);
    expect(standing).toMatchObject({ status: 'promised', reason: { code: 'promised' } });
    expect(standing.reason.values).toMatchObject({ grain: 'month', from: SEPTEMBER.from });
  });

  it('asks earlier where the user set an earlier day', () => {
    expect(stepOn({ ...input, askAheadFrom: 3 }, '2026-08-03T09:00')).toBe('ask-ahead');
  });

  it('is asked about once: then there is peace until it begins, and no closure before its end (S1-11)', () => {
    const asked = { nudgedAt: [at('2026-08-18T10:00')], stepsSent: ['ask-ahead' as const] };
    expect(stepOn(promised(SEPTEMBER, asked), '2026-08-31T16:00')).toBeNull();
    expect(stepOn(promised(SEPTEMBER, asked), '2026-09-01T10:00')).toBe('easy-answer');
    const twice = { nudgedAt: [...asked.nudgedAt, at('2026-09-02T10:00')] };
    expect(stepOn(promised(SEPTEMBER, twice), '2026-09-30T16:00')).toBeNull();
    expect(stepOn(promised(SEPTEMBER, twice), '2026-10-02T10:00')).toBe('closure');
  });

  it('is not asked about while they write of other things', () => {
    const heardAt = at('2026-08-11T10:00');
    const heard = promised(SEPTEMBER, {
      promise: { madeAt: MADE, due: SEPTEMBER, ofWork: true, heardAt },
    });
    expect(stepOn(heard, '2026-08-17T16:00')).toBeNull();
    expect(stepOn(heard, '2026-08-18T10:00')).toBe('ask-ahead');
  });

  it('has no window where a hold outlasts it', () => {
    const away = promised(SEPTEMBER, { backOn: at('2026-09-07T00:00') });
    expect(planOf(away).offers.map(({ step }) => step)).toEqual(['reminder']);
  });

  it('matters however long before the first run it was made', () => {
    const old = { ...input, firstRunAt: MADE + 60 * DAY };
    expect(planOf(old).rest.status).toBe('promised');
  });

  it('names every moment at which its offer changes', () => {
    expect(turningPoints(planOf(input))).toEqual([
      at('2026-08-17T09:00'),
      at('2026-09-01T00:00'),
      at('2026-10-02T09:00'),
    ]);
  });
});

describe('a day that was promised', () => {
  it('is given a working day of grace, then a reminder is offered (S0-08)', () => {
    const friday = promised(period('day', '2026-06-12', '2026-06-12'));
    expect(stepOn(friday, '2026-06-12T16:00')).toBeNull();
    expect(stepOn(friday, '2026-06-15T16:00')).toBeNull();
    expect(stepOn(friday, '2026-06-16T10:00')).toBe('reminder');
  });
});
