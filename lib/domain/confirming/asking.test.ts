import { describe, expect, it } from 'vitest';
import { DAY, SECOND } from '../instant';
import { type Asked, mayAsk, refusedAt, stillMatters } from './asking';

const NOW = Date.UTC(2026, 5, 3, 10);
const NORA = 'nora@studio-lind.example';
const asked = (ago: number, more: Partial<Asked> = {}): Asked => ({
  thread: `${NORA} t${ago}`,
  at: NOW - ago,
  refused: false,
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
    const refused = asked(60 * SECOND, { refused: true });
    expect(mayAsk([refused], NORA, NOW)).toBe(false);
    expect(refusedAt([refused], NORA, NOW)).toBe(refused.at);
    expect(mayAsk([refused], 'other@x.example', NOW)).toBe(true);
    expect(mayAsk([refused], NORA, NOW + DAY)).toBe(true);
  });

  it('remembers a refused page longer than one that came', () => {
    const kept = stillMatters([asked(DAY), asked(2 * DAY, { refused: true })], NOW);
    expect(kept).toHaveLength(1);
    expect(stillMatters(kept, NOW + 6 * DAY)).toEqual([]);
  });

  it('goes on after a device clock that was a year ahead was set right', () => {
    const ahead = asked(-365 * DAY, { refused: true });
    expect(mayAsk([ahead], NORA, NOW)).toBe(true);
    expect(stillMatters([ahead], NOW)).toEqual([]);
  });
});
