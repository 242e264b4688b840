import { splitThreadKey } from '../../domain/addressing';
import { addressesIn } from '../../domain/known-names';
import type { ThreadKey } from '../../domain/sighting';
import { slicesOf } from '../../store/backup/slices';
import { dropCoverage } from '../../store/coverage';
import type { RadiostilteDatabase } from '../../store/database';
import { namesFor } from '../../store/names-for';
import type { SightingRow } from '../../store/rows';
import type { Context } from '../context';
import { ownAddresses } from '../own-addresses';
import { dropSetAside } from './drop-set-aside';
import { forgetPeople } from './forget-people';
import { forgetThreads } from './forget-threads';

/**
 * Somebody is forgotten under all their addresses and names, and every thread in which they occur goes,
 * with whoever else is in it: what would be left of such a thread could call somebody silent who
 * answered there. Mail that is seen later may bring them back; how far the lists of those mailboxes were
 * read is forgotten with them, for it says that no row is missing.
 */
export async function wipePerson({ db, settings }: Context, address: string): Promise<void> {
  const own = await ownAddresses(db, settings);
  const known = (await namesFor(db, address)).filter((one) => !own.has(one));
  if (known.length === 0) return;
  const gone = await threadsNaming(db, new Set(known));
  await db.transaction('rw', db.tables, async () => {
    await forgetThreads(db, {
      sightings: db.sightings.where('thread').anyOf([...gone]),
      threads: db.threads.where('key').anyOf([...gone]),
      commands: db.commands.where('thread').anyOf([...gone]),
      isGone: (thread) => gone.has(thread),
    });
    const accounts = new Set([...gone].map((thread) => splitThreadKey(thread).account));
    for (const account of accounts) await dropCoverage(db, account);
    await forgetPeople(db, known);
    await dropSetAside(db, known);
  });
}

/** Not every recipient is a participant of the derived row: the sightings themselves are looked through. */
async function threadsNaming(
  db: RadiostilteDatabase,
  known: ReadonlySet<string>,
): Promise<ReadonlySet<ThreadKey>> {
  const threads = new Set<ThreadKey>(
    await db.threads
      .where('addresses')
      .anyOf([...known])
      .primaryKeys(),
  );
  for await (const slice of slicesOf(db, 'sightings')) {
    for (const row of slice as readonly SightingRow[]) {
      if (addressesIn([row]).some((one) => known.has(one))) threads.add(row.thread);
    }
  }
  return threads;
}
