import { dayFromIso } from '../dates/calendar-day';
import type { NamedNote } from './note';

/** Time kept free for one client that is wanted, or kept free, for another (S1-07). */
export interface Clash {
  readonly first: NamedNote;
  readonly second: NamedNote;
  /** Days that both take. */
  readonly days: number;
}

/** Reservations of different clients that overlap, the longest overlap first. */
export function clashes(notes: readonly NamedNote[]): readonly Clash[] {
  const reserved = notes.filter(({ kind, done, date }) => kind === 'reserved' && !done && date);
  const found = reserved.flatMap((first, index) =>
    reserved
      .slice(index + 1)
      .filter((second) => second.person !== first.person)
      .map((second) => ({ first, second, days: overlap(first, second) })),
  );
  return found.filter(({ days }) => days > 0).sort((a, b) => b.days - a.days);
}

function overlap(a: NamedNote, b: NamedNote): number {
  const [aFrom, aUntil] = spell(a);
  const [bFrom, bUntil] = spell(b);
  return Math.max(0, Math.min(aUntil, bUntil) - Math.max(aFrom, bFrom) + 1);
}

function spell({ date, until }: NamedNote): readonly [number, number] {
  const from = dayFromIso(date ?? '1970-01-01');
  return [from, until === null ? from : Math.max(from, dayFromIso(until))];
}
