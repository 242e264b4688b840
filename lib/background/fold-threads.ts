import type { Instant } from '../domain/instant';
import type { ThreadKey } from '../domain/sighting';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { samePeopleIn } from '../store/same-people-in';
import { updateCorrespondents } from './correspondents';
import { foldThread } from './fold-thread';
import { ownAddresses } from './own-addresses';
import { planThreads } from './plan-threads';

/**
 * Makes the derived rows of these threads anew from their sightings, then those of everybody in
 * them, then the plans that hang on those people. Call inside a transaction over all tables.
 */
export async function foldThreads(
  db: RadiostilteDatabase,
  keys: readonly ThreadKey[],
  settings: Settings,
  now: Instant,
): Promise<void> {
  const own = await ownAddresses(db, settings);
  const people = await samePeopleIn(db);
  const touched = new Set<string>();
  const replan = new Set<ThreadKey>(keys);
  for (const key of keys) {
    const before = await db.threads.get(key);
    const row = await foldThread(db, key, { own, people, settings, now });
    await db.threads.put(row);
    for (const address of [...(before?.addresses ?? []), ...row.addresses]) touched.add(address);
  }
  const around = { settings, people };
  for (const key of await updateCorrespondents(db, touched, around)) replan.add(key);
  await planThreads(db, [...replan], settings);
}
