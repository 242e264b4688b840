import type { Person } from '../domain/person';
import type { Seen, Sighting } from '../domain/sighting';
import { sightingKey, widen } from '../domain/sighting-key';
import type { RadiostilteDatabase } from '../store/database';
import type { Context } from './context';
import { foldThreads } from './fold-threads';
import { learnNames } from './known-names';
import { learnSpellings } from './spellings';

/**
 * Whether seeing it again may change the thread: how late a look or a claim was seen decides which
 * of the two is believed.
 */
function mayCountAnew(sighting: Sighting): boolean {
  if (sighting.kind === 'whole-look' || sighting.kind === 'print-look') return true;
  return sighting.kind === 'message' && sighting.messageId === null;
}

/** What a look at a mailbox brought. */
export interface Brought {
  readonly sightings: readonly Sighting[];
  /** People whose name and address stood side by side, where names alone are met too. */
  readonly named: readonly Person[];
}

/**
 * Stores what was seen and brings everything derived from it up to date, in one transaction: a
 * worker that dies half-way leaves nothing half.
 */
export async function ingest(
  { db, settings, now }: Context,
  account: string,
  { sightings, named }: Brought,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const seen = sightings.map((sighting) => ({ sighting, firstSeen: now, lastSeen: now }));
    const changed = new Set<string>([
      ...(await learnNames(db, account, named)),
      ...(await learnSpellings(db, seen)),
    ]);
    for (const { sighting } of await keep(db, seen)) changed.add(sighting.thread);
    await foldThreads(db, [...changed], settings, now);
  });
}

/**
 * Stores them, all at once: each question of its own would be a way to the database and back.
 * @returns those by which their thread may have changed
 */
async function keep(db: RadiostilteDatabase, seen: readonly Seen[]): Promise<readonly Seen[]> {
  const brought = new Map<string, Seen>();
  for (const one of seen) {
    const key = sightingKey(one.sighting);
    const same = brought.get(key);
    brought.set(key, same ? widen(same, one) : one);
  }
  const known = await db.sightings.bulkGet([...brought.keys()]);
  const all = [...brought].map(([key, one], index) => ({ key, one, known: known[index] }));
  await db.sightings.bulkPut(
    all.map(({ key, one, known: before }) => {
      const merged = before ? widen(before, one) : one;
      return { ...merged, key, thread: one.sighting.thread };
    }),
  );
  return all.flatMap(({ one, known: before }) =>
    before && !mayCountAnew(one.sighting) ? [] : [one],
  );
}
