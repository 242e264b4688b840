import { expect, it } from 'vitest';
import { HOUR } from '../instant';
import { type Silence, silenceOf } from '../silence';
import type { PastWait } from './past-waits';
import { kindOfWait, type WaitKind } from './wait-kind';

const SINCE = 1_000 * HOUR;
const NUDGE = { way: 'reminder', at: SINCE, after: 'nothing' } as const;
const AROUND = { days: 3, restDays: 3, limit: 4, dismissed: null };

function wait(more: Partial<PastWait>, silence: Partial<Silence> = {}): PastWait {
  const none = silenceOf({ thread: 'me t', subject: '', messages: [], wholeAt: null });
  const stands = { ...none, ...silence };
  const lasts = { since: SINCE, end: 'lasting', endedAt: null, nudges: [], asked: [] } as const;
  return { ...lasts, silence: stands, ...more };
}

it.each<[WaitKind, PastWait, Partial<typeof AROUND>]>([
  ['in-time', wait({ end: 'answered' }), {}],
  ['later', wait({ end: 'answered' }), { days: 4 }],
  ['after-one', wait({ end: 'answered', nudges: [NUDGE] }), { days: 1 }],
  ['after-more', wait({ end: 'answered', nudges: [NUDGE, NUDGE] }), {}],
  ['settled', wait({ end: 'settled' }), {}],
  ['closed', wait({}, { stepsSent: ['reminder', 'closure'] }), { restDays: 90 }],
  ['gone', wait({}, { gone: true }), {}],
  ['not-delivered', wait({}, { bounced: true }), {}],
  ['open', wait({}), { restDays: 29 }],
  ['unanswered', wait({}), { restDays: 30 }],
])('a wait that is over or lasts: %s', (kind, past, more) => {
  expect(kindOfWait(past, { ...AROUND, ...more })).toBe(kind);
});

it('what the user put away is settled, up to that silence', () => {
  const put = (dismissed: number) => kindOfWait(wait({}), { ...AROUND, dismissed });
  expect(put(SINCE)).toBe('settled');
  expect(put(SINCE - 2 * HOUR)).toBe('open');
});
