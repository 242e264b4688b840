import type { Instant } from '../domain/instant';
import { turningPoints } from '../domain/ladder/plan';
import { planOf } from '../domain/ladder/plan-of';
import { shelfOf } from '../domain/ladder/shelf';
import type { ThreadKey } from '../domain/sighting';
import { clockOf, clockWith } from '../settings/clock-of';
import type { Settings } from '../settings/settings';
import type { RadiostilteDatabase } from '../store/database';
import { decided, firstRunAt } from '../store/decisions';
import type { CorrespondentRow, ThreadRow } from '../store/rows';

/**
 * Makes the plans of these threads anew; what they say of other threads, and the rows of the people
 * waited for, must stand already.
 */
export async function planThreads(
  db: RadiostilteDatabase,
  keys: readonly ThreadKey[],
  settings: Settings,
): Promise<void> {
  const firstRun = await firstRunAt(db);
  const rows = (await db.threads.bulkGet([...keys])).filter((row) => row !== undefined);
  for (const row of rows) {
    const client = row.client === null ? undefined : await db.correspondents.get(row.client);
    await db.threads.put(await planned(db, row, client, { settings, firstRun }));
  }
}

interface Around {
  readonly settings: Settings;
  readonly firstRun: Instant | null;
}

async function planned(
  db: RadiostilteDatabase,
  row: ThreadRow,
  client: CorrespondentRow | undefined,
  { settings, firstRun }: Around,
): Promise<ThreadRow> {
  const clientDaysOff = client
    ? { address: client.address, country: client.country, away: client.away }
    : null;
  const hours = clockOf(settings);
  const plan = planOf({
    silence: row.silence,
    client: row.client,
    phase: row.phase,
    ...(await elsewhere(db, row)),
    relation: client?.relation ?? null,
    snoozedUntil: await decided(db, 'thread', 'snoozed-until', row.key),
    dismissedSilence: await decided(db, 'thread', 'dismissed-silence', row.key),
    firstRunAt: firstRun,
    limits: settings.limits[row.phase],
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

/** What this client's other threads say: the guard is one over all of them. */
async function elsewhere(
  db: RadiostilteDatabase,
  row: ThreadRow,
): Promise<{ heardElsewhereAt: Instant | null; nudgedElsewhereAt: Instant | null }> {
  if (row.client === null || row.silence.turn !== 'theirs') {
    return { heardElsewhereAt: null, nudgedElsewhereAt: null };
  }
  const client = row.client;
  const others = (await db.threads.where('addresses').equals(client).toArray()).filter(
    ({ key }) => key !== row.key,
  );
  const heard = others.flatMap(
    ({ participants }) => participants.find(({ address }) => address === client)?.heardAt ?? [],
  );
  const nudged = others
    .filter((other) => other.client === client)
    .flatMap(({ silence }) => silence.nudgedAt.at(-1) ?? []);
  return { heardElsewhereAt: latest(heard), nudgedElsewhereAt: latest(nudged) };
}

function latest(moments: readonly Instant[]): Instant | null {
  return moments.length === 0 ? null : Math.max(...moments);
}
