import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../instant';
import { type Asked, isLeftAlone, mayAsk, stillMatters, stoppedAt } from './asking';

const NOW = Date.UTC(2026, 5, 3, 10);
const NORA = 'nora@studio-lind.example';
const asked = (ago: number, more: Partial<Asked> = {}): Asked => ({
  thread: `${NORA} t${ago}`,
  at: NOW - ago,
  ended: null,
  ...more,
});

describe('how often Gmail is asked', () => {
  it('is never twice within two seconds, over all mailboxes and tabs', () => {
    expect(mayAsk([], NORA, NOW)).toBe(true);
    expect(mayAsk([asked(2 * SECOND)], NORA, NOW)).toBe(false);
    expect(mayAsk([asked(2 * SECOND, { thread: 'other@x.example t' })], NORA, NOW)).toBe(false);
    expect(mayAsk([asked(4 * SECOND)], NORA, NOW)).toBe(true);
  });

  it('is some dozens of times a day at most', () => {
    const many = Array.from({ length: 40 }, (_, index) => asked((index + 1) * 60 * SECOND));
    expect(mayAsk(many, NORA, NOW)).toBe(false);
    expect(mayAsk(stillMatters(many, NOW + DAY), NORA, NOW + DAY)).toBe(true);
  });

  it('is not at all for a day after a refusal, in that mailbox', () => {
    const refused = asked(60 * SECOND, { ended: 'refused' });
    expect(mayAsk([refused], NORA, NOW)).toBe(false);
    expect(stoppedAt([refused], NORA, NOW)).toBe(refused.at);
    expect(mayAsk([refused], 'other@x.example', NOW)).toBe(true);
    expect(mayAsk([refused], NORA, NOW + DAY)).toBe(true);
  });

  it('goes on a little later where the network or the server failed', () => {
    const failed = asked(MINUTE, { ended: 'failed' });
    expect(stoppedAt([failed], NORA, NOW)).toBeNull();
    expect(mayAsk([failed], NORA, NOW)).toBe(false);
    expect(mayAsk([failed], NORA, NOW + 20 * MINUTE)).toBe(true);
    expect(isLeftAlone(failed, null, NOW + 20 * MINUTE), 'the others first').toBe(true);
    expect(isLeftAlone(failed, null, NOW + HOUR)).toBe(false);
  });

  it('goes on at once where one thread is not there any more, and leaves that one alone', () => {
    const gone = asked(MINUTE, { ended: 'gone' });
    expect(mayAsk([gone], NORA, NOW)).toBe(true);
    expect(stoppedAt([gone], NORA, NOW)).toBeNull();
    const later = NOW + 90 * DAY;
    expect(stillMatters([gone], later)).toEqual([gone]);
    expect(isLeftAlone(gone, gone.at - HOUR, later)).toBe(true);
    expect(isLeftAlone(gone, later - HOUR, later)).toBe(false);
    expect(isLeftAlone(gone, NOW, NOW + HOUR)).toBe(true);
  });

  it('stops for a day where one page after the other shows nothing', () => {
    const gone = [3, 2, 1].map((minutes) => asked(minutes * MINUTE, { ended: 'gone' }));
    expect(stoppedAt(gone, NORA, NOW)).toBe(NOW - MINUTE);
    expect(stoppedAt(gone.slice(1), NORA, NOW)).toBeNull();
    expect(stoppedAt([...gone, asked(90 * SECOND)], NORA, NOW)).toBeNull();
    expect(stoppedAt(gone, 'other@x.example', NOW)).toBeNull();
    expect(stoppedAt(gone, NORA, NOW + DAY)).toBeNull();
  });

  it('remembers a refused page longer than one that came', () => {
    const kept = stillMatters([asked(DAY), asked(2 * DAY, { ended: 'refused' })], NOW);
    expect(kept).toHaveLength(1);
    expect(stillMatters(kept, NOW + 6 * DAY)).toEqual([]);
  });

  it('goes on after a device clock that was a year ahead was set right', () => {
    for (const ended of ['refused', 'gone', 'failed'] as const) {
      const ahead = asked(-365 * DAY, { ended });
      expect(mayAsk([ahead], NORA, NOW)).toBe(true);
      expect(stillMatters([ahead], NOW)).toEqual([]);
    }
  });
});
