import { expect, it } from 'vitest';
import { DAY } from '../instant';
import { keepWarm } from './keep-warm';
import { emptyNote, type NamedNote, type Note } from './note';

const NOW = Date.UTC(2027, 5, 1);
const note = (address: string, more: Partial<Note>): NamedNote => ({
  ...emptyNote('fit', address),
  ...more,
  id: `${address} ${more.kind ?? 'fit'}`,
});
const past = (address: string, days: number, notes: readonly NamedNote[] = []) => ({
  address,
  contactAt: NOW - days * DAY,
  notes,
});
const order = (clients: readonly ReturnType<typeof past>[], months = 3) =>
  keepWarm(clients, months, NOW).map(({ address }) => address);

it('past clients without contact come by fit, then value, then time (S2-08, S2-11, S2-12)', () => {
  const clients = [
    past('recent', 80),
    past('plain', 120),
    past('longer', 400),
    past('rich', 100, [note('rich', { amount: '€ 12.500,00' })]),
    past('fair', 100, [note('fair', { amount: '9 900 EUR' })]),
    past('best', 100, [note('best', { score: 5 })]),
    past('poor', 100, [note('poor', { score: 1, amount: '99999' })]),
  ];
  expect(order(clients)).toEqual(['best', 'rich', 'fair', 'longer', 'plain', 'poor']);
  expect(order(clients, 12)).toEqual(['longer']);
});

it('one mail, then six months of rest', () => {
  const written = (days: number) =>
    note('a', { kind: 'contact', channel: 'mail', outcome: 'attempt', at: NOW - days * DAY });
  expect(keepWarm([past('a', 100, [written(100)])], 3, NOW)[0]?.restsUntil).toBeGreaterThan(NOW);
  expect(keepWarm([past('a', 190, [written(190)])], 3, NOW)[0]?.restsUntil).toBeNull();
  expect(order([past('a', 400, [written(10)]), past('b', 100)])).toEqual(['b', 'a']);
});

it('a mail that was begun and never sent starts no rest (S2-11)', () => {
  const begun = (days: number) =>
    note('a', { kind: 'contact', channel: 'mail', outcome: 'attempt', at: NOW - days * DAY });
  expect(keepWarm([past('a', 400, [begun(3)])], 3, NOW)[0]?.restsUntil).toBeGreaterThan(NOW);
  expect(keepWarm([past('a', 400, [begun(30)])], 3, NOW)[0]).toMatchObject({
    restsUntil: null,
    writtenAt: null,
  });
});

it('a coffee is contact too (S2-14)', () => {
  const coffee = note('a', { kind: 'contact', channel: 'meeting', at: NOW - 20 * DAY });
  expect(order([past('a', 400, [coffee])])).toEqual([]);
});
