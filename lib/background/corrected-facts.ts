import { withCorrections } from '../domain/corrections';
import { fold } from '../domain/fold/fold';
import type { Instant } from '../domain/instant';
import type { NamedNote } from '../domain/notes/note';
import type { OwnAddresses } from '../domain/own-addresses';
import type { SamePeople } from '../domain/same-people';
import type { ThreadKey } from '../domain/sighting';
import type { ThreadFacts } from '../domain/thread-facts';
import type { RadiostilteDatabase } from '../store/database';
import { learntSendersIn, peopleInThreads } from './people-in-threads';
import { readThreads } from './read-threads';

interface Around {
  readonly own: OwnAddresses;
  readonly people: SamePeople;
  readonly now: Instant;
}

/** What happened in one thread, as the user corrected it, and what they noted of it. */
export async function correctedFacts(
  db: RadiostilteDatabase,
  key: ThreadKey,
  { own, people, now }: Around,
): Promise<{ readonly facts: ThreadFacts; readonly notes: readonly NamedNote[] }> {
  const [read] = await readThreads(db, [key], people);
  if (read === undefined) return { facts: fold(key, [], own, now), notes: [] };
  const folded = fold(key, read.seen, own, now);
  const learnt = learntSendersIn(folded, await peopleInThreads(db, [read], { people, own }));
  return { facts: withCorrections(folded, read.corrections, learnt), notes: read.notes };
}
