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
import { addressesOfClient } from './guard/addresses-of-client';
import { heardIn, waitsForOneOf } from './guard/threads-of-client';
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
    threadsOf: threadsByClient(db),
  };
  const rows = (await db.threads.bulkGet([...keys])).filter((row) => row !== undefined);
  for (const row of rows) {
    const client = row.client === null ? undefined : await db.correspondents.get(row.client);
    await db.threads.put(await planned(db, row, client, around));
  }
}

interface Around {
  readonly settings: Settings;
  readonly firstRun: Instant | null;
  readonly prior: Prior;
  readonly threadsOf: (client: CorrespondentRow) => Promise<ThreadsOfClient>;
}

interface ThreadsOfClient {
  readonly addresses: ReadonlySet<string>;
  readonly rows: readonly ThreadRow[];
}

/**
 * A client's threads under all addresses that the guard takes for theirs, read once: what planning
 * changes in them does not matter to one another.
 */
function threadsByClient(db: RadiostilteDatabase): Around['threadsOf'] {
  const read = new Map<string, Promise<ThreadsOfClient>>();
  const readOf = async (client: CorrespondentRow): Promise<ThreadsOfClient> => {
    const addresses = await addressesOfClient(db, client);
    const found = db.threads.where('addresses').anyOf([...addresses]);
    return { addresses, rows: await found.distinct().toArray() };
  };
  return (client) => {
    const threads = read.get(client.address) ?? readOf(client);
    read.set(client.address, threads);
    return threads;
  };
}

async function planned(
  db: RadiostilteDatabase,
  row: ThreadRow,
  client: CorrespondentRow | undefined,
  { settings, firstRun, prior, threadsOf }: Around,
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
    ...(await elsewhere(row, client, threadsOf)),
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
  const { due: _due, shelf: _shelf, shelvedAt: _at, ...bare } = { ...row, plan, clientDaysOff };
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
  threadsOf: Around['threadsOf'],
): Promise<{ heardElsewhereAt: Instant | null; nudgedElsewhereAt: Instant | null }> {
  if (client === undefined || row.silence.turn !== 'theirs') {
    return { heardElsewhereAt: null, nudgedElsewhereAt: null };
  }
  const { addresses, rows } = await threadsOf(client);
  const others = rows.filter(({ key }) => key !== row.key);
  const nudged = others
    .filter((other) => waitsForOneOf(other, addresses))
    .flatMap(({ silence }) => silence.nudgedAt.at(-1) ?? []);
  return {
    heardElsewhereAt: latest(others.flatMap((other) => heardIn(other, addresses))),
    nudgedElsewhereAt: latest(nudged),
  };
}

function latest(moments: readonly Instant[]): Instant | null {
  return moments.length === 0 ? null : Math.max(...moments);
}
