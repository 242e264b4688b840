import { describe, expect, it } from 'vitest';
import { DAY, HOUR, type Instant } from '../instant';
import { DEFAULT_LIMITS } from '../limits';
import type { Silence } from '../silence';
import type { LadderInput } from './ladder-input';
import { planOf as plan } from './plan-of';
import { standingAt } from './standing';

const HOURS = { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: 'UTC' };
/** A Monday, 10:00 UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 10);

function at(days: number): Instant {
  return MONDAY + days * DAY;
}

function silence(more: Partial<Silence> = {}): Silence {
  return {
    turn: 'theirs',
    since: MONDAY,
    nudgedAt: [],
    heldAt: null,
    promise: null,
    awayAt: null,
    backOn: null,
    term: null,
    gone: false,
    bounced: false,
    stepsSent: [],
    neededBy: null,
    lastVerdict: 'request',
    ...more,
  };
}

function input(more: Partial<LadderInput> = {}): LadderInput {
  return {
    silence: silence(),
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
    firstRunAt: MONDAY - 10 * DAY,
    firstSeenAt: MONDAY,
    limits: DEFAULT_LIMITS.general,
    agreedDays: null,
    askAheadFrom: 15,
    hours: HOURS,
    ...more,
  };
}

/** The plan, with its first offer laid open. */
function planOf(of: LadderInput) {
  const made = plan(of);
  const [first] = made.offers;
  return {
    ...made,
    step: first?.step ?? null,
    due: first?.from ?? null,
    offer: first?.reason.code ?? null,
  };
}

describe('the ladder', () => {
  it('offers a reminder after four working days of silence (S0-20)', () => {
    expect(planOf(input())).toMatchObject({ step: 'reminder', due: at(4) });
  });

  it('counts an invoice from its due date, for the reminder and for suspicion', () => {
    const countedFrom = (MONDAY + 35 * DAY) / DAY - 10 / 24;
    const invoice = { phase: 'invoice', limits: DEFAULT_LIMITS.invoice, countedFrom } as const;
    const { due } = planOf(input(invoice));
    expect(due).toBe(Date.UTC(2026, 6, 9, 9));
    const first = standingAt(plan(input(invoice)), null, due ?? 0);
    expect(first).toMatchObject({ status: 'quiet', step: 'invoice' });
  });

  it('waits a day longer for a quote (S0-02, S0-05)', () => {
    expect(planOf(input({ limits: DEFAULT_LIMITS.quote })).due).toBe(at(7));
  });

  it('asks for no payment again before it is due', () => {
    const countedFrom = Math.floor(at(28) / DAY);
    const invoice = { phase: 'invoice', limits: DEFAULT_LIMITS.invoice, countedFrom } as const;
    const nudged = silence({ nudgedAt: [at(2)] });
    expect(planOf(input({ ...invoice, silence: nudged })).due).toBe(Date.UTC(2026, 5, 29, 9));
  });

  it('offers nothing before two working days whatever the setting says (S4-34)', () => {
    const limits = { ...DEFAULT_LIMITS.general, quiet: 0 };
    expect(planOf(input({ limits })).due).toBe(at(2));
  });

  it('counts the gap from the last nudge, then offers the closure, then nothing more (S0-22, S0-23)', () => {
    const once = planOf(input({ silence: silence({ nudgedAt: [at(4)] }) }));
    expect(once).toMatchObject({ step: 'easy-answer', due: at(11) });
    const twice = planOf(input({ silence: silence({ nudgedAt: [at(4), at(11)] }) }));
    expect(twice).toMatchObject({ step: 'closure', due: at(22) });
    const thrice = planOf(input({ silence: silence({ nudgedAt: [at(4), at(11), at(22)] }) }));
    expect(thrice).toMatchObject({ step: null, due: null });
    expect(thrice.rest.reason.code).toBe('enough-nudges');
  });

  it('asks for a date after a holding reply, five working days later (S1-03)', () => {
    const plan = planOf(input({ silence: silence({ heldAt: at(1) }) }));
    expect(plan).toMatchObject({
      step: 'ask-for-a-date',
      due: at(8),
      offer: 'after-holding-reply',
    });
  });

  it.each([
    ['they have the turn no more', { silence: silence({ turn: 'mine' as const }) }, 'answered'],
    ['nobody is waited for', { client: null }, 'no-person'],
    ['a friend', { relation: 'private' as const }, 'left-alone'],
    ['somebody to ignore', { relation: 'ignored' as const }, 'left-alone'],
    ['the mail bounced', { silence: silence({ bounced: true }) }, 'not-delivered'],
    ['the user dismissed this silence', { dismissedSilence: MONDAY }, 'dismissed'],
    ['the first run is not finished', { firstRunAt: null }, 'waiting'],
    ['the mail is much older than the first run', { firstRunAt: at(46) }, 'before-first-run'],
    ['it was a year old when it was first seen', { firstSeenAt: at(366) }, 'before-first-run'],
  ])('offers nothing when %s', (_name, more, code) => {
    const plan = planOf(input(more));
    expect(plan).toMatchObject({ step: null, due: null });
    expect(plan.rest.reason.code).toBe(code);
  });

  it.each([
    ['the mail is much older than the first run', { firstRunAt: at(46) }],
    ['it was a year old when it was first seen', { firstSeenAt: at(366) }],
  ])('goes on where they asked for patience lately, though %s', (_name, more) => {
    const held = silence({ heldAt: at(40), lastVerdict: 'holding-reply' });
    expect(planOf(input({ ...more, silence: held })).offer).toBe('after-holding-reply');
  });

  it('wants a look, after the limit, where it is in doubt whose turn it is', () => {
    const plan = planOf(input({ silence: silence({ turn: 'unknown' }) }));
    expect(plan).toMatchObject({ due: at(4), offer: 'direction-unknown' });
  });

  it('keeps a dismissal when more of the same silence becomes known', () => {
    const dismissed = { dismissedSilence: MONDAY };
    const earlier = silence({ since: MONDAY - 5 * DAY });
    expect(planOf(input({ ...dismissed, silence: earlier })).step).toBeNull();
    const byServer = silence({ since: MONDAY + 4_000 });
    expect(planOf(input({ ...dismissed, silence: byServer })).step).toBeNull();
  });

  it('meets a holding reply after nudges with patience, not with a closure (S1-03)', () => {
    const held = silence({ nudgedAt: [at(4), at(11), at(18)], heldAt: at(21) });
    expect(planOf(input({ silence: held }))).toMatchObject({ step: 'ask-for-a-date', due: at(28) });
  });

  it('asks twice at most after a holding reply, and suspects after twelve working days (S0-21, S1-03)', () => {
    const held = (...nudgedAt: number[]) =>
      planOf(input({ silence: silence({ heldAt: at(1), nudgedAt }) }));
    // Twelve working days after Tuesday: the Thursday of the third week.
    expect(held().firmAt).toBe(at(17));
    expect(held()).toMatchObject({ step: 'ask-for-a-date', due: at(8) });
    expect(held(at(8))).toMatchObject({ step: 'closure', due: at(17) });
    expect(held(at(8), at(17))).toMatchObject({ step: null });
    expect(held(at(8), at(17)).rest.reason.code).toBe('enough-nudges');
  });

  it('offers again when a new silence follows the dismissed one', () => {
    expect(planOf(input({ dismissedSilence: MONDAY - DAY })).step).toBe('reminder');
  });

  it('is calmed by hearing from the client elsewhere, until two working days later', () => {
    const plan = planOf(input({ heardElsewhereAt: at(3) }));
    expect(plan.due).toBe(at(7));
    expect(plan.rest.reason.code).toBe('heard-elsewhere');
    expect(planOf(input({ heardElsewhereAt: MONDAY - DAY })).due).toBe(at(4));
  });

  it('keeps three working days between nudges to one client over all threads (S0-22)', () => {
    expect(planOf(input({ nudgedElsewhereAt: at(3) })).due).toBe(at(8));
  });

  it('waits for the day after an absence, and for a snooze', () => {
    expect(planOf(input({ silence: silence({ awayAt: at(1), backOn: at(14) }) })).due).toBe(at(15));
    const unknown = planOf(input({ silence: silence({ awayAt: at(1) }) }));
    expect(unknown.due).toBe(at(15));
    expect(unknown.rest.reason.code).toBe('away');
    const snoozed = planOf(input({ snoozedUntil: at(9) }));
    expect(snoozed.due).toBe(at(9));
    expect(snoozed.rest.status).toBe('snoozed');
  });

  it('falls due only in working hours (S4-02)', () => {
    const evening = input({ silence: silence({ since: MONDAY + 11 * HOUR }) });
    expect(planOf(evening).due).toBe(Date.UTC(2026, 5, 8, 9));
  });

  it('asks for nothing that was wanted by a day before that day is over, then puts it on hold (S0-08, S4-22, S4-23)', () => {
    const neededBy = Math.floor(at(10) / DAY);
    const asked = { nudgedAt: [at(2), at(4)], stepsSent: ['missing-items', 'deadline'] as const };
    const blocked = { phase: 'blocked' as const, limits: DEFAULT_LIMITS.blocked };
    const made = planOf(input({ ...blocked, silence: silence({ ...asked, neededBy }) }));
    expect(made).toMatchObject({ step: 'on-hold', offer: 'needed-by' });
    expect(made.due).toBe(Date.UTC(2026, 5, 12, 9));
    expect(planOf(input({ ...blocked, silence: silence(asked) })).due).toBe(at(8));
  });

  it('is on hold once that was said, until the closure is offered (S0-09, S4-23)', () => {
    const asked = { nudgedAt: [at(2), at(4), at(9)], stepsSent: ['on-hold'] as const };
    const blocked = { phase: 'blocked' as const, limits: DEFAULT_LIMITS.blocked };
    const made = planOf(input({ ...blocked, silence: silence(asked) }));
    expect(made.rest).toMatchObject({ status: 'on-hold', reason: { code: 'on-hold' } });
    expect(made).toMatchObject({ step: 'closure', due: at(16) });
  });

  it('closes after a closure that was sent, and not before (S0-23)', () => {
    const sent = silence({ nudgedAt: [at(4)], stepsSent: ['closure'] });
    const plan = planOf(input({ silence: sent }));
    expect(plan.step).toBeNull();
    const waiting = { since: MONDAY, nudges: 1, days: 0 };
    expect(standingAt(plan, waiting, at(5)).status).toBe('closing');
    expect(standingAt(plan, waiting, at(16)).status).toBe('closed');
  });
});

describe('standing', () => {
  const waiting = { since: MONDAY, nudges: 0, days: 4 };

  it('is calm until due, quiet from then, suspected after ten working days (S0-21)', () => {
    const plan = planOf(input());
    expect(standingAt(plan, waiting, at(3))).toMatchObject({ status: 'calm', step: null });
    expect(standingAt(plan, waiting, at(4))).toMatchObject({ status: 'quiet', step: 'reminder' });
    const late = standingAt(plan, { ...waiting, days: 10 }, at(14));
    expect(late).toMatchObject({ status: 'suspected', reason: { code: 'suspected' } });
    expect(late.reason.values).toMatchObject({ since: MONDAY, days: 10 });
  });
});
