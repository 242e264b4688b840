import { withCorrections } from '../../domain/corrections';
import { fold } from '../../domain/fold/fold';
import { withContacts } from '../../domain/notes/with-contacts';
import type { OwnAddresses } from '../../domain/own-addresses';
import type { SamePeople } from '../../domain/same-people';
import type { ThreadKey } from '../../domain/sighting';
import type { ThreadFacts } from '../../domain/thread-facts';
import { whoIs } from '../../store/names-for';
import { notesOfThread } from '../../store/notes';
import type { Context } from '../context';
import { correctionsOf, learntSendersOf } from '../corrections-of';
import { seenIn } from '../fold-thread';

interface Around {
  readonly own: OwnAddresses;
  readonly people: SamePeople;
}

/** All that is known of a thread, as the ladder sees it: with corrections, calls and meetings. */
export async function knownFacts(
  { db, now }: Context,
  key: ThreadKey,
  { own, people }: Around,
): Promise<ThreadFacts> {
  const folded = fold(key, await seenIn(db, key, people), own, now);
  const learnt = await learntSendersOf(db, folded, people);
  const corrected = withCorrections(folded, await correctionsOf(db, folded), learnt);
  const notes = await Promise.all(
    (await notesOfThread(db, key)).map(async (note) => ({
      ...note,
      person: await whoIs(db, note.person, people),
    })),
  );
  return withContacts(corrected, notes);
}
