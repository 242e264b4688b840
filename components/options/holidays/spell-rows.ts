import type { DaysAway } from '../../../lib/domain/days-away';

const FIRST_DATE = '2000-01-01';

/** A row as it stands in front of the user; a date not typed yet is ''. */
export interface SpellRow extends DaysAway {
  readonly key: number;
}

export function rowsOf(spells: readonly DaysAway[]): readonly SpellRow[] {
  return spells.map((spell, key) => ({ ...spell, key }));
}

export function withNewRow(rows: readonly SpellRow[]): readonly SpellRow[] {
  const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
  return [...rows, { key, from: '', until: '' }];
}

/** Where only the first day was given it is the last one too. */
export function withDates(row: SpellRow, dates: Partial<DaysAway>): SpellRow {
  const next = { ...row, ...dates };
  const isSingle = row.until === '' || row.until === row.from;
  return dates.from !== undefined && isSingle ? { ...next, until: dates.from } : next;
}

export function isBackwards({ from, until }: DaysAway): boolean {
  return isWhole(from) && isWhole(until) && until < from;
}

/** While a year is typed, its first digits are years too: nobody means those. */
function isWhole(date: string): boolean {
  return date >= FIRST_DATE;
}

/** What can be saved of the rows. */
export function spellsOf(rows: readonly SpellRow[]): readonly DaysAway[] {
  return rows
    .filter((row) => isWhole(row.from) && isWhole(row.until) && !isBackwards(row))
    .map(({ from, until }) => ({ from, until }));
}
