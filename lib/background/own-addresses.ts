import { type OwnAddresses, ownAddressesOf } from '../domain/own-addresses';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { ownAddressesIn } from '../store/own-addresses-in';

/** Every address that is the user's: of all mailboxes, as the pages show, and as told. */
export async function ownAddresses(
  db: RadiostilteDatabase,
  settings: Settings,
): Promise<OwnAddresses> {
  const known = await ownAddressesIn(db, settings);
  const of = (isMine: boolean) =>
    known.filter((one) => one.isMine === isMine).map(({ address }) => address);
  return ownAddressesOf(of(true), new Set(of(false)));
}
