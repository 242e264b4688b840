import type { Instant } from '../../domain/instant';
import { offerAt } from '../../domain/ladder/plan';
import type { NamedNote } from '../../domain/notes/note';
import type { DueThing, WaitingClient } from '../../domain/notifying/when-to-tell';
import type { ThreadKey } from '../../domain/sighting';
import { clockOf } from '../../settings/clock-of';
import type { RadiostilteDatabase } from '../../store/database';
import { countingDates } from '../../store/dates-view';
import { readDueThreads } from '../../store/due-threads';
import { inOrder, offerViews } from '../../store/offer-view';
import type { Context } from '../context';
import { addressesOfClient, readShared, type SharedByClients } from '../guard/addresses-of-client';

/** What a client is due by: a thread, or a date that the user noted. */
export interface Due extends DueThing {
  readonly thread: ThreadKey | null;
  readonly note: NamedNote | null;
}

/** A due thing with whose it is. */
interface DueOf extends Due {
  readonly address: string;
  readonly name: string;
}

/**
 * The clients that the badge counts, in the popup's order, each once under whatever addresses they
 * write, with all that they are due by.
 */
export async function waitingClients(context: Context): Promise<readonly WaitingClient<Due>[]> {
  const due = [...(await dueThreads(context)), ...(await dueDates(context))];
  const shared = await readShared(context.db);
  const left = new Set(due);
  const clients: WaitingClient<Due>[] = [];
  for (const first of left) {
    const same = await addressesWith(context.db, first.address, shared);
    const things = [...left].filter(({ address }) => same.has(address));
    for (const thing of things) left.delete(thing);
    clients.push({ name: first.name, things });
  }
  return clients;
}

async function dueThreads({ db, settings, now }: Context): Promise<readonly DueOf[]> {
  const hours = clockOf(settings);
  const { counted } = await readDueThreads(db, now, hours);
  const since = new Map(counted.map(({ key, plan }) => [key, offeredFrom(plan, now)]));
  const views = await offerViews(db, inOrder(counted, now), now, hours);
  return views.map(({ thread, address, name }) => {
    const from = since.get(thread) ?? now;
    return { key: `${thread} ${from}`, from, thread, note: null, address, name };
  });
}

function offeredFrom(plan: Parameters<typeof offerAt>[0], now: Instant): Instant {
  return offerAt(plan, now)?.from ?? now;
}

async function dueDates({ db, settings, now }: Context): Promise<readonly DueOf[]> {
  const dates = await countingDates(db, settings, now);
  return dates.map(({ note, from, name }) => ({
    key: `${note.id} ${from}`,
    from,
    thread: null,
    note,
    address: note.person,
    name,
  }));
}

async function addressesWith(
  db: RadiostilteDatabase,
  address: string,
  shared: SharedByClients,
): Promise<ReadonlySet<string>> {
  const row = await db.correspondents.get(address);
  return row === undefined ? new Set([address]) : addressesOfClient(db, row, shared);
}
