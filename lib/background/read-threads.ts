import { splitThreadKey } from '../domain/addressing';
import { inRealTime, type MailboxClock, withoutDoubtfulSends } from '../domain/mailbox-clock';
import type { NamedNote } from '../domain/notes/note';
import type { Phase } from '../domain/phase';
import type { SamePeople } from '../domain/same-people';
import type { Seen, ThreadKey } from '../domain/sighting';
import type { VerdictKind } from '../domain/verdict';
import type { RadiostilteDatabase } from '../store/database';
import { whoIs } from '../store/names-for';
import { correctionsIn, notesOfThreads, saidOfThreads } from '../store/said-of-threads';
import { withMainAddresses } from './known-names';

/** What is stored of a thread, before anything is made of it. */
export interface ReadThread {
  readonly key: ThreadKey;
  /** All sightings, in instants and with each person under their main address. */
  readonly seen: readonly Seen[];
  /** What the user noted of it, about people by their main addresses. */
  readonly notes: readonly NamedNote[];
  /** What the user said of its messages, and of others, by message key. */
  readonly corrections: ReadonlyMap<string, VerdictKind>;
  /** What the user said it is about. */
  readonly phase: Phase | null;
}

/** Reads them all at once. Those of which nothing is seen any more are left out. */
export async function readThreads(
  db: RadiostilteDatabase,
  keys: readonly ThreadKey[],
  people: SamePeople,
): Promise<readonly ReadThread[]> {
  const [stored, clocks, notes, corrections, phases] = await Promise.all([
    Promise.all(keys.map((key) => db.sightings.where('thread').equals(key).toArray())),
    clocksOf(db, keys),
    notesOfThreads(db, keys),
    correctionsIn(db, keys),
    saidOfThreads(db, 'phase', keys),
  ]);
  const read = await Promise.all(
    keys.map(async (key, index): Promise<ReadThread | null> => {
      const sightings = stored[index] ?? [];
      if (sightings.length === 0) return null;
      const ticking = clocks.get(splitThreadKey(key).account) ?? [];
      const seen = inRealTime(withoutDoubtfulSends(sightings, ticking), ticking);
      return {
        key,
        seen: await withMainAddresses(db, people, seen),
        notes: await Promise.all(
          (notes.get(key) ?? []).map(async (note) => ({
            ...note,
            person: await whoIs(db, note.person, people),
          })),
        ),
        corrections,
        phase: phases.get(key) ?? null,
      };
    }),
  );
  return read.filter((thread) => thread !== null);
}

/** The clocks by which each mailbox showed its times. */
async function clocksOf(
  db: RadiostilteDatabase,
  keys: readonly ThreadKey[],
): Promise<ReadonlyMap<string, readonly MailboxClock[]>> {
  const accounts = new Set(keys.map((key) => splitThreadKey(key).account));
  const rows = await db.accounts.bulkGet([...accounts]);
  return new Map(rows.flatMap((row) => (row ? [[row.address, row.clocks]] : [])));
}
