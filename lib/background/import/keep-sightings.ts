import type { MessageSighting, ThreadKey } from '../../domain/sighting';
import { sightingKey } from '../../domain/sighting-key';
import type { RadiostilteDatabase } from '../../store/database';
import type { SightingRow } from '../../store/rows';
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
    const known = await db.sightings.bulkGet([...rows.keys()]);
    const fresh = [...rows.values()].filter((_, index) => known[index] === undefined);
    await db.sightings.bulkAdd(fresh);
    const touched: ThreadKey[] = fresh.map(({ thread }) => thread);
    await leaveUnfolded(db, [...touched, ...(await learnSpellings(db, fresh))]);
    return fresh.length;
  });
}

function rowOf(sighting: MessageSighting): SightingRow {
  const seen = sighting.sentAt.from;
  const key = sightingKey(sighting);
  return { sighting, key, thread: sighting.thread, firstSeen: seen, lastSeen: seen };
}
