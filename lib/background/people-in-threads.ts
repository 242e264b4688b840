import { addressesIn } from '../domain/known-names';
import type { LearntSender } from '../domain/learnt-senders';
import type { OwnAddresses } from '../domain/own-addresses';
import type { Relation } from '../domain/relation';
import type { SamePeople } from '../domain/same-people';
import type { ThreadFacts } from '../domain/thread-facts';
import type { RadiostilteDatabase } from '../store/database';
import { namesFor } from '../store/names-for';
import { relationOf } from '../store/relation-of';
import { saidOfPerson } from '../store/said-of-person';
import { learntSenderOf } from './learnt-sender-of';
import type { ReadThread } from './read-threads';

/** What the user said of somebody, as far as threads hang on it. */
interface PersonInThreads extends Awaited<ReturnType<typeof saidOfPerson>> {
  readonly relation: Relation | null;
  /** What the user's corrections, in whatever threads, taught of them; null: nothing. */
  readonly learnt: LearntSender | null;
}

/** By address. */
export type PeopleInThreads = ReadonlyMap<string, PersonInThreads>;

/**
 * Everybody but the user who is in one of these threads; each is asked for once, however many they are
 * in.
 */
export async function peopleInThreads(
  db: RadiostilteDatabase,
  threads: readonly ReadThread[],
  { people, own }: { readonly people: SamePeople; readonly own: OwnAddresses },
): Promise<PeopleInThreads> {
  const addresses = new Set(
    threads.flatMap(({ seen, notes }) => [
      ...addressesIn(seen),
      ...notes.map(({ person }) => person),
    ]),
  );
  const others = [...addresses].filter((address) => !own.has(address));
  const known = await Promise.all(
    others.map(async (address): Promise<[string, PersonInThreads]> => {
      const names = await namesFor(db, address, people);
      const [relation, learnt, said] = await Promise.all([
        relationOf(db, people, address, names),
        learntSenderOf(db, names),
        saidOfPerson(db, names),
      ]);
      return [address, { ...said, relation, learnt }];
    }),
  );
  return new Map(known);
}

/** What the user's corrections taught of those who wrote in this thread. */
export function learntSendersIn(
  { messages }: ThreadFacts,
  people: PeopleInThreads,
): ReadonlyMap<string, LearntSender> {
  return new Map(
    messages.flatMap(({ from }): [string, LearntSender][] => {
      const learnt = people.get(from?.address ?? '')?.learnt;
      return from && learnt ? [[from.address, learnt]] : [];
    }),
  );
}
