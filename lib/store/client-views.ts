import type { Instant } from '../domain/instant';
import type { WorkingHours } from '../domain/working-hours';
import { clockOf } from '../settings/clock-of';
import { readSettings } from '../settings/stored-settings';
import { database, type RadiostilteDatabase } from './database';
import { knownUntilOf } from './due-threads';
import { silentDays, standingOf } from './offer-view';
import type { ThreadRow } from './rows';
import type { ClientView, ThreadView } from './views';

/** Everybody written with and all their threads, calm and old ones too, by name. */
export async function readClientViews(): Promise<readonly ClientView[]> {
  const settings = await readSettings();
  return clientViewsAt(database, clockOf(settings), Date.now());
}

/** As `readClientViews`, at a given moment. A thread stands with the one it waits for. */
async function clientViewsAt(
  db: RadiostilteDatabase,
  hours: WorkingHours,
  now: Instant,
): Promise<readonly ClientView[]> {
  const correspondents = await db.correspondents.toArray();
  const threads = new Map<string, ThreadView[]>();
  for (const row of await db.threads.toArray()) {
    const owner = row.client ?? row.addresses[0];
    if (owner === undefined) continue;
    const view = await threadView(db, row, hours, now);
    threads.set(owner, [...(threads.get(owner) ?? []), view]);
  }
  return correspondents
    .map((one) => ({
      address: one.address,
      name: one.name || one.address,
      relation: one.relation,
      heardAt: one.heardAt,
      threads: threads.get(one.address) ?? [],
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

async function threadView(
  db: RadiostilteDatabase,
  row: ThreadRow,
  hours: WorkingHours,
  now: Instant,
): Promise<ThreadView> {
  const { status, reason } = standingOf(row, now, hours);
  const next = row.plan.offers.find(({ until }) => until === null || now < until);
  return {
    thread: row.key,
    account: row.account,
    threadId: row.threadId,
    subject: row.subject,
    turn: row.silence.turn,
    since: row.silence.since,
    workingDays: silentDays(row, now, hours),
    status,
    step: next?.step ?? null,
    due: next?.from ?? null,
    confirmed: row.silence.turn !== 'unknown' && (await knownUntilOf(db, row)) !== null,
    lastVerdict: row.silence.lastVerdict,
    reason,
  };
}
