import { dayFromIso } from '../domain/dates/calendar-day';
import { DAY, type Instant } from '../domain/instant';
import { turningPoints } from '../domain/ladder/plan';
import { planOf } from '../domain/ladder/plan-of';
import { shelfOf } from '../domain/ladder/shelf';
import { instantAtLocal } from '../domain/local-clock';
import { limitsFor } from '../domain/rhythm/limits-for';
import type { Prior } from '../domain/rhythm/prior';
import type { Rhythm } from '../domain/rhythm/rhythm';
import { rhythmInWait } from '../domain/rhythm/rhythm-in-wait';
import type { SamePeople } from '../domain/same-people';
import type { ThreadKey } from '../domain/sighting';
import type { WorkingHours } from '../domain/working-hours';
import { clockOf, clockWith } from '../settings/clock-of';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { firstRunAt } from '../store/decisions';
import { priorIn } from '../store/prior-in';
import type { CorrespondentRow, ThreadRow } from '../store/rows';
import { saidOfThreads } from '../store/said-of-threads';
import { tellsOf, threadsTelling } from '../store/tells';
import { addressesOfClient, readShared, type SharedByClients } from './guard/addresses-of-client';
import { heardIn } from './guard/threads-of-client';
import { invoiceDue } from './invoice-due';

/**
 * Makes the plans of these threads anew; what they say of other threads, and the rows of the people
 * waited for, must stand already.
 * @param people who is known twice; read where it is not given
 */
export async function planThreads(
  db: RadiostilteDatabase,
  keys: readonly ThreadKey[],
  settings: Settings,
  people?: SamePeople,
): Promise<void> {
  const rows = (await db.threads.bulkGet([...keys])).filter((row) => row !== undefined);
  const clients = await clientsOf(db, rows);
  const around = {
    settings,
    said: await saidOf(db, rows, clockOf(settings)),
    firstRun: await firstRunAt(db),
    prior: await priorIn(db, clockOf(settings)),
    newest: await newestByClient(db, rows.filter(isTheirTurn), clients, people),
  };
  await db.threads.bulkPut(rows.map((row) => planned(row, clients.get(row.client ?? ''), around)));
}

type Clients = ReadonlyMap<string, CorrespondentRow>;

async function clientsOf(db: RadiostilteDatabase, rows: readonly ThreadRow[]): Promise<Clients> {
  const addresses = new Set(rows.flatMap(({ client }) => client ?? []));
  const found = await db.correspondents.bulkGet([...addresses]);
  return new Map(found.flatMap((row) => (row ? [[row.address, row]] : [])));
}

interface Around {
  readonly settings: Settings;
  readonly said: Awaited<ReturnType<typeof saidOf>>;
  readonly firstRun: Instant | null;
  readonly prior: Prior;
  /** Of those whose turn it is in one of the threads. */
  readonly newest: ReadonlyMap<string, NewestOfClient>;
}

/** What the user said of these threads, each by thread. */
async function saidOf(db: RadiostilteDatabase, rows: readonly ThreadRow[], hours: WorkingHours) {
  const keys = rows.map(({ key }) => key);
  const [causes, snoozes, dismissals, invoices] = await Promise.all([
    saidOfThreads(db, 'cause', keys),
    saidOfThreads(db, 'snoozed-until', keys),
    saidOfThreads(db, 'dismissed-silence', keys),
    Promise.all(rows.map(async (row) => [row.key, await invoiceDue(db, row, hours)] as const)),
  ]);
  return { causes, snoozes, dismissals, invoices: new Map(invoices) };
}

/** The newest thread, and the one before: one of them is not the thread that is planned. */
const NEWEST = 2;

/** Where a client was heard from last, and where they were reminded last. */
interface NewestOfClient {
  readonly addresses: ReadonlySet<string>;
  readonly heard: readonly ThreadRow[];
  readonly nudged: readonly ThreadRow[];
}

/** Read once: what planning changes in these threads does not matter to one another. */
async function newestByClient(
  db: RadiostilteDatabase,
  rows: readonly ThreadRow[],
  clients: Clients,
  people?: SamePeople,
): Promise<Around['newest']> {
  const waitedFor = [...new Set(rows.map(({ client }) => client ?? ''))];
  const known = waitedFor.flatMap((address) => clients.get(address) ?? []);
  if (known.length === 0) return new Map();
  const shared = await readShared(db, people);
  const newest = await Promise.all(known.map((client) => newestOf(db, client, shared)));
  return new Map(newest.map((one, index) => [known[index]?.address ?? '', one]));
}

/** Under all addresses that the guard takes for the client's. */
async function newestOf(
  db: RadiostilteDatabase,
  client: CorrespondentRow,
  shared: SharedByClients,
): Promise<NewestOfClient> {
  const addresses = await addressesOfClient(db, client, shared);
  const telling = async (what: 'heard' | 'nudged') => {
    const all = [...addresses].map((address) => threadsTelling(db, what, address, NEWEST));
    return (await Promise.all(all)).flat();
  };
  const [heard, nudged] = await Promise.all([telling('heard'), telling('nudged')]);
  return { addresses, heard, nudged };
}

function isTheirTurn({ silence }: ThreadRow): boolean {
  return silence.turn === 'theirs';
}

function planned(
  row: ThreadRow,
  client: CorrespondentRow | undefined,
  { settings, said, firstRun, prior, newest }: Around,
): ThreadRow {
  const clientDaysOff = client
    ? { address: client.address, country: client.country, away: client.away }
    : null;
  const hours = clockOf(settings);
  const plan = planOf({
    silence: row.silence,
    client: isStrangersWord(row, client) ? null : row.client,
    phase: row.phase,
    cause: said.causes.get(row.key) ?? null,
    ...elsewhere(row, newest.get(row.client ?? '')),
    relation: client?.relation ?? null,
    snoozedUntil: said.snoozes.get(row.key) ?? null,
    pausedUntil: pausedUntil(settings),
    countedFrom: said.invoices.get(row.key) ?? null,
    dismissedSilence: said.dismissals.get(row.key) ?? null,
    firstRunAt: firstRun,
    firstSeenAt: row.firstSeenAt ?? null,
    limits: limitsFor(row.phase, settings.limits[row.phase], rhythmOf(row, client, prior)),
    agreedDays: client?.agreedDays ?? null,
    askAheadFrom: settings.promises.firstDay,
    hours: clientDaysOff === null ? hours : clockWith(hours, clientDaysOff),
  });
  const made = { ...row, plan, clientDaysOff };
  const { due: _due, shelf: _shelf, shelvedAt: _at, ...bare } = { ...made, tells: tellsOf(made) };
  const due = turningPoints(plan);
  return {
    ...bare,
    ...(due.length === 0 ? {} : { due }),
    ...shelfOf({ ...bare, relation: client?.relation ?? null }),
  };
}

/**
 * Somebody I never wrote to promises something: an offer, and no debt. Nobody waits for one-way
 * senders (glossary: client).
 */
function isStrangersWord(
  { silence, participants }: ThreadRow,
  client: CorrespondentRow | undefined,
): boolean {
  const { promise, since, nudgedAt } = silence;
  if (promise === null || promise.madeAt !== since || nudgedAt.length > 0) return false;
  if (participants.some(({ writtenTo }) => writtenTo)) return false;
  return client === undefined || (client.relation === null && client.threadsWrittenTo === 0);
}

/** Null where it is not their turn for sure: nobody's rhythm tells when they should have answered. */
function rhythmOf(
  { silence }: ThreadRow,
  client: CorrespondentRow | undefined,
  prior: Prior,
): Rhythm | null {
  if (client === undefined || silence.turn !== 'theirs' || silence.since === null) return null;
  return rhythmInWait(client.spells, prior, silence.since, client.agreedDays);
}

/** The first moment after a pause of everything. */
function pausedUntil({ calm, workingHours }: Settings): Instant | null {
  if (calm.pausedUntil === null) return null;
  return instantAtLocal((dayFromIso(calm.pausedUntil) + 1) * DAY, workingHours.zone);
}

/** What this client's other threads say: the guard is one over all of them. */
function elsewhere(
  row: ThreadRow,
  newest: NewestOfClient | undefined,
): { heardElsewhereAt: Instant | null; nudgedElsewhereAt: Instant | null } {
  if (newest === undefined || !isTheirTurn(row)) {
    return { heardElsewhereAt: null, nudgedElsewhereAt: null };
  }
  const { addresses, heard, nudged } = newest;
  const isOther = ({ key }: ThreadRow) => key !== row.key;
  return {
    heardElsewhereAt: latest(heard.filter(isOther).flatMap((other) => heardIn(other, addresses))),
    nudgedElsewhereAt: latest(
      nudged.filter(isOther).flatMap(({ silence }) => silence.nudgedAt.at(-1) ?? []),
    ),
  };
}

function latest(moments: readonly Instant[]): Instant | null {
  return moments.length === 0 ? null : Math.max(...moments);
}
