import { ownMailboxOf } from './mailbox-of';

/** Which addresses are the user's. */
export interface OwnAddresses {
  has(address: string): boolean;
}

/**
 * An address of mine with a tag, or with other dots at Gmail, is mine too, unless the user said it is
 * not.
 * @param mine lower case, or bare names as weak addresses
 * @param notMine what the user said is somebody else's
 */
export function ownAddressesOf(mine: Iterable<string>, notMine: ReadonlySet<string>): OwnAddresses {
  const known = new Set<string>();
  for (const address of mine) {
    if (notMine.has(address)) continue;
    known.add(address);
    known.add(ownMailboxOf(address));
  }
  return {
    has: (address) =>
      !notMine.has(address) && (known.has(address) || known.has(ownMailboxOf(address))),
  };
}
