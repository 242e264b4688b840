import { isWeakAddress } from '../../domain/known-names';
import { dropCoverage } from '../../store/coverage';
import type { Context } from '../context';
import { dropSetAside } from './drop-set-aside';
import { forgetPeople } from './forget-people';
import { forgetThreads } from './forget-threads';

/** Everything of one mailbox goes, and with it the people who are in no other. */
export async function wipeAccount({ db }: Context, account: string): Promise<void> {
  const its = `${account} `;
  await db.transaction('rw', db.tables, async () => {
    const people = await forgetThreads(db, {
      sightings: db.sightings.where('thread').startsWith(its),
      threads: db.threads.where('account').equals(account),
      commands: db.commands.where('thread').startsWith(its),
      isGone: (thread) => thread.startsWith(its),
    });
    await dropCoverage(db, account);
    await db.names.where('key').startsWith(`name:${its}`).delete();
    await db.catchUps.delete(account);
    await db.accounts.delete(account);
    await dropSetAside(db, [account]);
    const left = await db.correspondents.bulkGet([...people]);
    const gone = people.filter((address, at) => left[at] === undefined || isOf(address, account));
    await forgetPeople(db, gone);
  });
}

function isOf(address: string, account: string): boolean {
  return isWeakAddress(address) && address.startsWith(`name:${account} `);
}
