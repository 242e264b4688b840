import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, message } from '../../tests/support/sightings';
import { DAY, HOUR, MINUTE } from './instant';
import {
  aheadAtLeast,
  aheadBySend,
  commonShift,
  inRealTime,
  type MailboxClock,
  realInterval,
} from './mailbox-clock';

const BERLIN: MailboxClock = { zone: 'Europe/Berlin', ahead: 0, proven: false };
const shown = (iso: string) => {
  const from = Date.parse(`${iso}Z`);
  return { from, until: from + MINUTE };
};
const iso = (at: number) => new Date(at).toISOString();

describe('a time shown in the mailbox', () => {
  it('is an instant of its zone, summer and winter', () => {
    expect(iso(realInterval(shown('2026-07-01T10:00'), BERLIN).from)).toBe(
      '2026-07-01T08:00:00.000Z',
    );
    expect(iso(realInterval(shown('2026-12-01T10:00'), BERLIN).from)).toBe(
      '2026-12-01T09:00:00.000Z',
    );
  });

  it('is an hour wider where the clocks go back, for it may be either', () => {
    const { from, until } = realInterval(shown('2026-10-25T02:30'), BERLIN);
    expect([iso(from), iso(until)]).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:31:00.000Z',
    ]);
    const before = realInterval(shown('2026-10-25T01:59'), BERLIN);
    expect(before.until - before.from).toBe(MINUTE);
  });

  it('counts from a clock that is known to be ahead', () => {
    const { from } = realInterval(shown('2026-07-01T10:00'), { ...BERLIN, ahead: 420 });
    expect(iso(from)).toBe('2026-07-01T01:00:00.000Z');
  });

  it('keeps the order of what is shown, outside the hour that is repeated', () => {
    const moment = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });
    fc.assert(
      fc.property(moment, fc.integer({ min: 3 * HOUR, max: 30 * DAY }), (first, later) => {
        const [a, b] = [first, first + later].map((from) =>
          realInterval({ from, until: from + MINUTE }, BERLIN),
        );
        expect((a?.until ?? 0) <= (b?.from ?? 0)).toBe(true);
      }),
    );
  });
});

describe('what a page proves of the clock', () => {
  it('is ahead where a message would lie in the future', () => {
    const now = Date.parse('2026-07-01T08:00Z');
    expect(aheadAtLeast(shown('2026-07-01T10:00'), BERLIN, now)).toBeNull();
    expect(aheadAtLeast(shown('2026-07-01T10:02'), BERLIN, now)).toBeNull();
    expect(aheadAtLeast(shown('2026-07-01T16:50'), BERLIN, now)).toBe(420);
    expect(aheadAtLeast(shown('2026-07-01T16:50'), { ...BERLIN, proven: true }, now)).toBeNull();
    expect(aheadAtLeast(shown('2027-07-01T16:50'), BERLIN, now)).toBeNull();
  });

  it('is told exactly by a mail that was just sent', () => {
    const pressed = Date.parse('2026-07-01T08:00:40Z');
    expect(aheadBySend(shown('2026-07-01T10:00'), BERLIN, pressed)).toBe(0);
    expect(aheadBySend(shown('2026-07-01T01:01'), BERLIN, pressed)).toBe(-540);
    expect(aheadBySend(shown('2026-07-01T09:52'), BERLIN, pressed)).toBeNull();
    const wrong = { ...BERLIN, ahead: 525_600 };
    expect(aheadBySend(shown('2026-07-01T10:00'), wrong, pressed)).toBe(0);
  });

  it('has changed where all times moved alike, and not where mail came', () => {
    const pair = (before: string, after: string) => ({
      before: shown(before).from,
      after: shown(after).from,
    });
    const moved = [
      pair('2026-07-01T10:00', '2026-07-01T04:00'),
      pair('2026-07-02T11:00', '2026-07-02T05:00'),
    ];
    expect(commonShift(moved, 2)).toBe(-6 * HOUR);
    expect(commonShift(moved, 3)).toBeNull();
    expect(commonShift([...moved, pair('2026-07-03T10:00', '2026-07-03T10:00')], 1)).toBeNull();
    expect(commonShift([pair('2026-07-01T10:00', '2026-07-01T10:00')], 1)).toBeNull();
  });
});

it('leaves sightings that are in instants alone, and tells the others in instants', () => {
  const wall = {
    ...message(0, 'me', { messageId: null, sentAt: shown('2026-07-01T10:00') }),
    clock: 0,
  };
  const [first, second] = inRealTime([at(0, message(0, 'me')), at(0, wall)], [BERLIN]);
  expect(first?.sighting).toEqual(message(0, 'me'));
  expect(second?.sighting).toMatchObject({
    sentAt: { from: Date.parse('2026-07-01T08:00Z'), until: Date.parse('2026-07-01T08:01Z') },
  });
  expect(second?.sighting).not.toHaveProperty('clock');
});
