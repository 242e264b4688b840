import { database } from './database';
import { type OwnAddress, ownAddressesIn } from './own-addresses-in';
import { watchQuery } from './watch-query';

/** Calls back with the user's own addresses, now and after every change, until stopped. */
export function watchOwnAddresses(onOwn: (own: readonly OwnAddress[]) => void): () => void {
  return watchQuery((settings) => ownAddressesIn(database, settings), onOwn);
}
