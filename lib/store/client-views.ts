import { isHistory } from '../domain/addressing';
import type { Instant } from '../domain/instant';
import type { NamedNote } from '../domain/notes/note';
import { answeringHours } from '../domain/rhythm/answering-hours';
import { outlookOf } from '../domain/rhythm/outlook';
import type { Prior } from '../domain/rhythm/prior';
import { rhythmOf } from '../domain/rhythm/rhythm';
import type { SamePeople } from '../domain/same-people';
import type { WorkingHours } from '../domain/working-hours';
import { clockOf } from '../settings/clock-of';
import { readSettings } from '../settings/stored-settings';
import { alsoKnown } from './also-known';
import { database, type RadiostilteDatabase } from './database';
import { decided } from './decisions';
import { notesAbout } from './notes';
import { priorIn } from './prior-in';
import type { CorrespondentRow, ThreadRow } from './rows';
import { samePeopleIn } from './same-people-in';
import { threadView } from './thread-view';
import type { ClientView } from './views';
import { watchQuery } from './watch-query';

interface Moment {
  readonly hours: WorkingHours;
  readonly now: Instant;
}

/**
 * Calls back with one person, now and after every change, until stopped; null where nobody has that
 * address.
 * @param mostThreads the newest so many of their threads
 */
export function watchClient(
  address: string,
  mostThreads: number,
  onClient: (client: ClientView | null) => void,
): () => void {
  return watchQuery(
    (settings) =>
      readClient(database, address, mostThreads, { hours: clockOf(settings), now: Date.now() }),
    onClient,
  );
}

export async function readClient(
  db: RadiostilteDatabase,
  address: string,
  mostThreads: number,
  moment: Moment,
): Promise<ClientView | null> {
  // Begun at once: what is asked for after many awaits is not watched any more (Dexie's liveQuery).
  const [person, rows, notes, identity] = await Promise.all([
    db.correspondents.get(address),
    db.threads.where('addresses').equals(address).toArray(),
    notesAbout(db, address),
    samePeopleIn(db).then((people) => identityOf(db, address, people)),
  ]);
  if (person === undefined) return null;
  const prior = await priorIn(db, moment.hours);
  return clientView(db, person, { rows, notes, mostThreads, ...identity }, { ...moment, prior });
}

/** Everybody written with, by name, for a file. A thread stands with the one it waits for. */
export async function readClientViews(): Promise<readonly ClientView[]> {
  const hours = clockOf(await readSettings());
  const moment = { hours, now: Date.now(), prior: await priorIn(database, hours) };
  const people = await database.correspondents.toArray();
  const same = await samePeopleIn(database);
  const threads = new Map<string, ThreadRow[]>();
  for (const row of await database.threads.toArray()) {
    const owner = row.client ?? row.addresses[0];
    if (owner !== undefined) threads.set(owner, [...(threads.get(owner) ?? []), row]);
  }
  const views = await Promise.all(
    people.map(async (person) => {
      const rows = threads.get(person.address) ?? [];
      const notes = await notesAbout(database, person.address, same);
      const identity = await identityOf(database, person.address, same);
      const known = { rows, notes, mostThreads: rows.length, ...identity };
      return clientView(database, person, known, moment);
    }),
  );
  return views.sort((a, b) => a.name.localeCompare(b.name));
}

type Identity = Pick<ClientView, 'also' | 'sameAs'>;

async function identityOf(
  db: RadiostilteDatabase,
  address: string,
  people: SamePeople,
): Promise<Identity> {
  const also = await alsoKnown(db, address, people);
  return { also, sameAs: await decided(db, 'person', 'same-as', address) };
}

interface Known extends Identity {
  readonly rows: readonly ThreadRow[];
  readonly notes: readonly NamedNote[];
  readonly mostThreads: number;
}

async function clientView(
  db: RadiostilteDatabase,
  person: CorrespondentRow,
  { rows, notes, mostThreads, also, sameAs }: Known,
  { hours, now, prior }: Moment & { readonly prior: Prior },
): Promise<ClientView> {
  const { address, name, relation, heardAt, agreedDays, country, away, successor } = person;
  const newest = rows
    .filter(({ key }) => !isHistory(key))
    .toSorted((a, b) => (b.newestAt ?? 0) - (a.newestAt ?? 0))
    .slice(0, mostThreads);
  return {
    address,
    name: name || address,
    relation,
    heardAt,
    threadCount: person.threadCount ?? rows.length,
    agreedDays,
    country,
    away,
    successor,
    also,
    sameAs,
    usual: outlookOf(rhythmOf(person.spells, prior, now), null).usual,
    answersAt: answeringHours(
      person.spells.flatMap(({ answeredAt }) => answeredAt ?? []),
      hours.zone,
    ),
    notes,
    threads: await Promise.all(newest.map((row) => threadView(db, row, address, hours, now))),
  };
}
