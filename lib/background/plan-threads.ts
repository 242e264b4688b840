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
import type { ThreadKey } from '../domain/sighting';
import { clockOf, clockWith } from '../settings/clock-of';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { decided, firstRunAt } from '../store/decisions';
import { priorIn } from '../store/prior-in';
import type { CorrespondentRow, ThreadRow } from '../store/rows';
import { tellsOf, threadsTelling } from '../store/tells';
import { addressesOfClient, readShared, type SharedByClients } from './guard/addresses-of-client';
import { heardIn } from './guard/threads-of-client';
import { invoiceDue } from './invoice-due';

/**
 * Makes the plans of these threads anew; what they say of other threads, and the rows of the people
 * waited for, must stand already.
 */
export async function planThreads(
  db: RadiostilteDatabase,
  keys: readonly ThreadKey[],
  settings: Settings,
): Promise<void> {
  const around = {
    settings,
    firstRun: await firstRunAt(db),
    prior: await priorIn(db, clockOf(settings)),
    newestOf: newestByClient(db),
  };
  const rows = (await db.threads.bulkGet([...keys])).filter((row) => row !== undefined);
  const made: ThreadRow[] = [];
  for (const row of rows) {
    const client = row.client === null ? undefined : await db.correspondents.get(row.client);
    made.push(await planned(db, row, client, around));
  }
  await db.threads.bulkPut(made);
}

interface Around {
  readonly settings: Settings;
  readonly firstRun: Instant | null;
  readonly prior: Prior;
  readonly newestOf: (client: CorrespondentRow) => Promise<NewestOfClient>;
}

/** The newest thread, and the one before: one of them is not the thread that is planned. */
const NEWEST = 2;

/** Where a client was heard from last, and where they were reminded last. */
interface NewestOfClient {
  readonly addresses: ReadonlySet<string>;
  readonly heard: readonly ThreadRow[];
  readonly nudged: readonly ThreadRow[];
}

/**
 * Under all addresses that the guard takes for the client's, read once: what planning changes in them
 * does not matter to one another.
 */
function newestByClient(db: RadiostilteDatabase): Around['newestOf'] {
  const read = new Map<string, Promise<NewestOfClient>>();
  let shared: SharedByClients | undefined;
  const readOf = async (client: CorrespondentRow): Promise<NewestOfClient> => {
    shared ??= await readShared(db);
    const addresses = await addressesOfClient(db, client, shared);
    const newest = async (what: 'heard' | 'nudged') => {
      const all = [...addresses].map((address) => threadsTelling(db, what, address, NEWEST));
      return (await Promise.all(all)).flat();
    };
    const [heard, nudged] = await Promise.all([newest('heard'), newest('nudged')]);
    return { addresses, heard, nudged };
  };
  return (client) => {
    const newest = read.get(client.address) ?? readOf(client);
    read.set(client.address, newest);
    return newest;
  };
}

async function planned(
  db: RadiostilteDatabase,
  row: ThreadRow,
  client: CorrespondentRow | undefined,
  { settings, firstRun, prior, newestOf }: Around,
): Promise<ThreadRow> {
  const clientDaysOff = client
    ? { address: client.address, country: client.country, away: client.away }
    : null;
  const hours = clockOf(settings);
  const plan = planOf({
    silence: row.silence,
    client: isStrangersWord(row, client) ? null : row.client,
    phase: row.phase,
    cause: await decided(db, 'thread', 'cause', row.key),
    ...(await elsewhere(row, client, newestOf)),
    relation: client?.relation ?? null,
    snoozedUntil: await decided(db, 'thread', 'snoozed-until', row.key),
    pausedUntil: pausedUntil(settings),
    countedFrom: await invoiceDue(db, row, hours),
    dismissedSilence: await decided(db, 'thread', 'dismissed-silence', row.key),
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
async function elsewhere(
  row: ThreadRow,
  client: CorrespondentRow | undefined,
  newestOf: Around['newestOf'],
): Promise<{ heardElsewhereAt: Instant | null; nudgedElsewhereAt: Instant | null }> {
  if (client === undefined || row.silence.turn !== 'theirs') {
    return { heardElsewhereAt: null, nudgedElsewhereAt: null };
  }
  const { addresses, heard, nudged } = await newestOf(client);
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
