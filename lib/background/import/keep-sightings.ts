import type { MessageSighting, ThreadKey } from '../../domain/sighting';
import { sightingKey } from '../../domain/sighting-key';
import type { RadiostilteDatabase } from '../../store/database';
import type { SightingRow } from '../../store/rows';
import { keysUnder } from '../../store/rows-under';
import { learnSpellings } from '../spellings';
import { leaveUnfolded } from './unfolded';

/**
 * Stores what a file told, in one transaction with the note that their threads are to be made anew.
 * A file says that a message existed when it was sent, whenever it is read: so it was "seen" then,
 * and whatever a page showed later is newer.
 * @returns how many were not stored before
 */
export async function keepSightings(
  db: RadiostilteDatabase,
  sightings: readonly MessageSighting[],
): Promise<number> {
  return db.transaction('rw', db.tables, async () => {
    const rows = new Map(sightings.map(rowOf).map((row) => [row.key, row]));
    const threads = sightings.map(({ thread }) => thread);
    const known = new Set(await keysUnder(db.sightings, 'thread', threads));
    const fresh = [...rows.values()].filter(({ key }) => !known.has(key));
    const touched: ThreadKey[] = fresh.map(({ thread }) => thread);
    // At once: each answer of the database is else waited for behind the judging of a whole batch.
    await Promise.all([
      db.sightings.bulkPut(fresh),
      leaveUnfolded(db, touched),
      learnSpellings(db, fresh).then((respelt) => leaveUnfolded(db, respelt)),
    ]);
    return fresh.length;
  });
}

function rowOf(sighting: MessageSighting): SightingRow {
  const seen = sighting.sentAt.from;
  const key = sightingKey(sighting);
  return { sighting, key, thread: sighting.thread, firstSeen: seen, lastSeen: seen };
}
