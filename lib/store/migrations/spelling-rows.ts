import { addressesIn } from '../../domain/known-names';
import { hasSpellings, mailboxOf } from '../../domain/mailbox-of';
import type { SightingRow, SpellingRow } from '../rows';

/** Adds the addresses of a stored sighting to those of their mailboxes, as far as they have spellings. */
export function addSpellings(mailboxes: Map<string, Set<string>>, row: SightingRow): void {
  for (const address of addressesIn([row]).filter(hasSpellings)) {
    const key = mailboxOf(address);
    mailboxes.set(key, (mailboxes.get(key) ?? new Set()).add(address));
  }
}

export function spellingRows(
  mailboxes: ReadonlyMap<string, ReadonlySet<string>>,
): readonly SpellingRow[] {
  return [...mailboxes].map(([key, spellings]) => spellingRow(key, spellings));
}

export function spellingRow(key: string, spellings: ReadonlySet<string>): SpellingRow {
  const row = { key, addresses: [...spellings].sort() };
  return spellings.size > 1 ? { ...row, shared: 1 } : row;
}
