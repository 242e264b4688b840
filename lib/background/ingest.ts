import type { Instant } from '../domain/instant';
import type { Sighting } from '../domain/sighting';
import { sightingKey, widen } from '../domain/sighting-key';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { foldThreads } from './fold-threads';

/**
 * Stores what was seen and brings everything derived from it up to date, in one transaction: a
 * worker that dies half-way leaves nothing half.
 */
export async function ingest(
  db: RadiostilteDatabase,
  sightings: readonly Sighting[],
  settings: Settings,
  now: Instant,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const changed = new Set<string>();
    for (const sighting of sightings) {
      const key = sightingKey(sighting);
      const known = await db.sightings.get(key);
      const seen = { sighting, firstSeen: now, lastSeen: now };
      const merged = known ? widen(known, seen) : seen;
      await db.sightings.put({ ...merged, key, thread: sighting.thread });
      if (!known || sighting.kind === 'whole-look') changed.add(sighting.thread);
    }
    await foldThreads(db, [...changed], settings, now);
  });
}
