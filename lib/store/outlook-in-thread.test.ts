import { describe, expect, it } from 'vitest';
import { MONDAY, SETTINGS, workingDay } from '../../tests/support/waited-mail';
import { DAY } from '../domain/instant';
import { SHIPPED_PRIOR } from '../domain/rhythm/shipped-prior';
import { type Silence, silenceOf } from '../domain/silence';
import { outlookInThread } from './outlook-in-thread';
import type { CorrespondentRow } from './rows';

const PRIOR = { ...SHIPPED_PRIOR, hoursPerDay: 8 };
const ANNA: CorrespondentRow = {
  address: 'anna@kellerbau.example',
  name: '',
  relation: null,
  agreedDays: null,
  country: null,
  away: [],
  successor: null,
  spells: [1, 2, 3].map((hours) => ({ sentAt: MONDAY - 40 * DAY, hours, answered: true })),
  heardAt: null,
  threadsWrittenTo: 1,
};
const NOTHING_SAID = silenceOf({ thread: 'me t', subject: '', messages: [], wholeAt: null });

/** Four working days after I asked. */
function outlook(more: Partial<Silence>, client: CorrespondentRow | undefined = ANNA) {
  const silence: Silence = { ...NOTHING_SAID, turn: 'theirs', since: MONDAY, ...more };
  return outlookInThread({ silence }, client, PRIOR, workingDay(4), SETTINGS.workingHours);
}

const PLAIN = outlook({}).chance ?? 0;

describe('what a rhythm says of a thread', () => {
  it('is what is usual and a chance', () => {
    expect(outlook({}).usual?.answers).toBe(3);
    expect(PLAIN).toBeGreaterThan(0);
    expect(PLAIN).toBeLessThan(0.4);
    expect(outlook({}).band).toBe(PLAIN < 0.25 ? 'unlikely' : 'maybe');
  });

  it('is nothing where it is not their turn for sure, or nobody is waited for', () => {
    const nothing = { usual: null, chance: null, band: null };
    expect(outlook({ turn: 'mine' })).toEqual(nothing);
    expect(outlook({ turn: 'unknown' })).toEqual(nothing);
    expect(outlook({ turn: 'nobody', since: null })).toEqual(nothing);
    const silence: Silence = { ...NOTHING_SAID, turn: 'theirs', since: MONDAY };
    const { workingHours } = SETTINGS;
    expect(outlookInThread({ silence }, undefined, PRIOR, MONDAY, workingHours)).toEqual(nothing);
  });

  it('has no chance where they named a time, have left, or never got it', () => {
    const due = { grain: 'month', from: 20_700, until: 20_729, sure: true } as const;
    for (const more of [
      { promise: { madeAt: MONDAY + 1, due } },
      { gone: true },
      { bounced: true },
    ]) {
      expect(outlook(more)).toMatchObject({ chance: null, band: null, usual: { answers: 3 } });
    }
  });

  it('is better where they asked for patience, or were away', () => {
    expect(outlook({ heldAt: workingDay(3) }).chance).toBeGreaterThan(PLAIN);
    const back = outlook({ awayAt: MONDAY + 1, backOn: workingDay(3) });
    expect(back.chance).toBe(outlook({ heldAt: workingDay(3) }).chance);
    expect(outlook({ awayAt: MONDAY + 1, backOn: workingDay(9) }).band).toBe('likely');
  });
});
