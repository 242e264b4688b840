import { isWeakAddress, plainName } from './known-names';
import type { Person } from './person';

/** How somebody is recognised among the recipients of a mail. */
export interface Addressee {
  /** Real or weak. */
  readonly address: string;
  /** Plain names that mean this person and nobody else in the mailbox. */
  readonly names: readonly string[];
}

/** Where a page shows a name only, the name must be certain; an address must be the very one. */
export function isAmong(people: readonly Person[], { address, names }: Addressee): boolean {
  return people.some((person) => {
    if (person.address === address) return true;
    const byName = person.address === '' || isWeakAddress(address);
    return byName && names.includes(plainName(person.name));
  });
}
