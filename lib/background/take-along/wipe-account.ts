import { isWeakAddress } from '../../domain/known-names';
import type { ThreadKey } from '../../domain/sighting';
import { dropCoverage } from '../../store/coverage';
import type { RadiostilteDatabase } from '../../store/database';
import type { Context } from '../context';
import { forgetPeople } from './forget-people';
import { forgetThreads } from './forget-threads';

/** Everything of one mailbox goes, and with it the people who are in no other. */
export async function wipeAccount({ db }: Context, account: string): Promise<void> {
  const threads = await threadsOf(db, account);
  await db.transaction('rw', db.tables, async () => {
    const people = await forgetThreads(db, threads);
    await dropCoverage(db, account);
    await db.names.where('key').startsWith(`name:${account} `).delete();
    await db.catchUps.delete(account);
    await db.accounts.delete(account);
    const left = await db.correspondents.bulkGet([...people]);
    const gone = people.filter(
      (address, index) => left[index] === undefined || isOf(address, account),
    );
    await forgetPeople(db, gone);
  });
}

async function threadsOf(db: RadiostilteDatabase, account: string): Promise<readonly ThreadKey[]> {
  const seen = await db.sightings.where('thread').startsWith(`${account} `).uniqueKeys();
  const made = await db.threads.where('account').equals(account).primaryKeys();
  return [...new Set([...seen.map(String), ...made])];
}

function isOf(address: string, account: string): boolean {
  return isWeakAddress(address) && address.startsWith(`name:${account} `);
}
