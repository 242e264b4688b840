import { expect, it } from 'vitest';
import { offeredCorrections } from './offered-corrections';
import type { Silence } from './silence';
import type { Turn } from './thread-facts';

const SINCE = Date.UTC(2026, 5, 1, 10);
const MONTH = { grain: 'month', from: 20_000, until: 20_030, sure: true } as const;

function thread(turn: Turn, newestFrom: string | null, more: Partial<Silence> = {}) {
  const lastVerdict = newestFrom === null ? ('request' as const) : ('answer' as const);
  return {
    silence: { turn, since: SINCE, promise: null, lastVerdict, ...more },
    newestFrom,
    participants: [{ writtenTo: true }],
    alsoWaitedFor: [],
  };
}

const ANNA = 'anna@kellerbau.example';

it('lets an answer be none', () => {
  expect(offeredCorrections(thread('mine', ANNA))).toEqual(['holding-reply', 'auto-reply']);
});

it('asks nothing of a message that may not be theirs', () => {
  expect(offeredCorrections(thread('mine', null))).toEqual([]);
});

it('does not say "no answer yet" where I never wrote', () => {
  const theirs = { ...thread('mine', ANNA), participants: [{ writtenTo: false }] };
  expect(offeredCorrections(theirs)).toEqual(['auto-reply']);
});

it.each([ANNA, null])('lets a wait be over: newest message by %s', (from) => {
  expect(offeredCorrections(thread('theirs', from))).toEqual(['answer', 'closer']);
});

it('does not let one answer of a group settle what the others owe', () => {
  const group = { ...thread('theirs', null), alsoWaitedFor: ['bert@kellerbau.example'] };
  expect(offeredCorrections(group)).toEqual(['closer']);
});

it('offers nothing for my thanks while only their promise is waited for', () => {
  const promise = { madeAt: SINCE, due: MONTH };
  expect(offeredCorrections(thread('theirs', null, { promise }))).toEqual([]);
  expect(offeredCorrections(thread('theirs', ANNA, { promise }))).toEqual(['answer', 'closer']);
});

it('lets a message of mine expect an answer after all', () => {
  expect(offeredCorrections(thread('nobody', null, { lastVerdict: 'statement' }))).toEqual([
    'request',
  ]);
  expect(offeredCorrections(thread('nobody', ANNA, { lastVerdict: 'closer' }))).toEqual([]);
});

it('offers nothing where nobody knows who wrote last', () => {
  expect(offeredCorrections(thread('unknown', null))).toEqual([]);
});
