import { isWeakAddress, plainName } from './known-names';
import { mailboxOf } from './mailbox-of';
import type { Person } from './person';

/** How somebody is recognised among the recipients of a mail. */
export interface Addressee {
  /** Real or weak. */
  readonly address: string;
  /** Their further addresses. */
  readonly also: readonly string[];
  /** Plain names that mean this person and nobody else in the mailbox. */
  readonly names: readonly string[];
}

/**
 * Where a page shows a name only, the name must be certain; an address must be one of theirs, in
 * whatever spelling of that mailbox.
 */
export function isAmong(people: readonly Person[], { address, also, names }: Addressee): boolean {
  const theirs = new Set([address, ...also].map(mailboxOf));
  return people.some((person) => {
    if (person.address !== '' && theirs.has(mailboxOf(person.address))) return true;
    const byName = person.address === '' || isWeakAddress(address);
    return byName && names.includes(plainName(person.name));
  });
}
