import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from './database';

/** An address that is the user's, or that the user said is not. */
export interface OwnAddress {
  readonly address: string;
  /** Who says so: it is a mailbox of theirs, the page showed it as theirs, or the user said it. */
  readonly by: 'mailbox' | 'page' | 'user';
  readonly isMine: boolean;
  /** What the user decided of it, which they can take back. */
  readonly said: boolean | null;
}

const IS_ME = 'person is-me ';

/** What is known of the user's own addresses; their last word on one holds, but a mailbox is theirs. */
export async function ownAddressesIn(
  db: RadiostilteDatabase,
  settings: Settings,
): Promise<readonly OwnAddress[]> {
  const [accounts, said] = await Promise.all([
    db.accounts.toArray(),
    db.decisions.where('key').startsWith(IS_ME).toArray(),
  ]);
  const own = new Map<string, OwnAddress>();
  for (const { ownAddresses } of accounts) {
    for (const address of ownAddresses)
      own.set(address, { address, by: 'page', isMine: true, said: null });
  }
  for (const address of settings.ownAddresses) {
    own.set(address, { address, by: 'user', isMine: true, said: null });
  }
  for (const { subject, field, value } of said) {
    if (field !== 'is-me' || value === null) continue;
    own.set(subject, { address: subject, by: 'user', isMine: value, said: value });
  }
  for (const { address } of accounts) {
    own.set(address, { address, by: 'mailbox', isMine: true, said: null });
  }
  return [...own.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}
