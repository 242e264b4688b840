import { withContacts } from '../../domain/notes/with-contacts';
import type { OwnAddresses } from '../../domain/own-addresses';
import type { SamePeople } from '../../domain/same-people';
import type { ThreadKey } from '../../domain/sighting';
import type { ThreadFacts } from '../../domain/thread-facts';
import type { Context } from '../context';
import { correctedFacts } from '../corrected-facts';

interface Around {
  readonly own: OwnAddresses;
  readonly people: SamePeople;
}

/** All that is known of a thread, as the ladder sees it: with corrections, calls and meetings. */
export async function knownFacts(
  { db, now }: Context,
  key: ThreadKey,
  around: Around,
): Promise<ThreadFacts> {
  const { facts, notes } = await correctedFacts(db, key, { ...around, now });
  return withContacts(facts, notes);
}
