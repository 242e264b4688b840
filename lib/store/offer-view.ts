import type { Instant } from '../domain/instant';
import { offerAt } from '../domain/ladder/plan';
import { fittingSteps } from '../domain/ladder/rungs';
import { type Standing, standingAt } from '../domain/ladder/standing';
import type { Prior } from '../domain/rhythm/prior';
import type { SamePeople } from '../domain/same-people';
import type { WorkingHours } from '../domain/working-hours';
import { workingDaysBetween } from '../domain/working-time';
import { clockWith } from '../settings/clock-of';
import type { RadiostilteDatabase } from './database';
import { evidenceView } from './evidence-view';
import { outlookInThread } from './outlook-in-thread';
import { priorIn } from './prior-in';
import type { ThreadRow } from './rows';
import { samePeopleIn } from './same-people-in';
import type { OfferView } from './views';

/** Hours in which this thread's silence counts: not on a public holiday of the client either. */
export function hoursFor({ clientDaysOff }: ThreadRow, hours: WorkingHours): WorkingHours {
  return clientDaysOff === null ? hours : clockWith(hours, clientDaysOff);
}

/** Whole working days since it became somebody's turn; 0 where it is nobody's. */
export function silentDays(row: ThreadRow, now: Instant, hours: WorkingHours): number {
  const { since } = row.silence;
  return since === null ? 0 : workingDaysBetween(since, now, hoursFor(row, hours));
}

/** Where a stored thread stands at a moment. */
export function standingOf(row: ThreadRow, now: Instant, hours: WorkingHours): Standing {
  const { since, nudgedAt } = row.silence;
  const silence =
    since === null ? null : { since, nudges: nudgedAt.length, days: silentDays(row, now, hours) };
  return standingAt(row.plan, silence, now);
}

/** A thread that is due, as the popup shows it; null where it is not due at that moment. */
async function offerView(
  db: RadiostilteDatabase,
  row: ThreadRow,
  now: Instant,
  { hours, prior, people }: { hours: WorkingHours; prior: Prior; people: SamePeople },
): Promise<OfferView | null> {
  const { status, step, reason } = standingOf(row, now, hours);
  const { since } = row.silence;
  if (step === null || since === null || row.client === null) return null;
  const [correspondent, account] = await Promise.all([
    db.correspondents.get(row.client),
    db.accounts.get(row.account),
  ]);
  return {
    thread: row.key,
    account: row.account,
    provider: account?.provider ?? 'gmail',
    threadId: row.threadId,
    address: row.client,
    name: correspondent?.name || row.client,
    relation: correspondent?.relation ?? null,
    subject: row.subject,
    status,
    since,
    workingDays: silentDays(row, now, hours),
    reason,
    ...outlookInThread(row, correspondent, prior, now, hoursFor(row, hours)),
    step,
    otherSteps: fittingSteps(row.phase, step).slice(1),
    nudges: row.silence.nudgedAt.length,
    ...(await evidenceView(db, row, correspondent, people)),
  };
}

/**
 * The order of a list: first what can still be prevented (facts/mission-rows.md S1-14), then work that
 * cannot go on (S4-36), then the longest silence.
 */
export function inOrder(rows: readonly ThreadRow[], now: Instant): readonly ThreadRow[] {
  const ranked = rows.map((row) => ({
    row,
    rank: rankOf(row, now),
    since: row.silence.since ?? 0,
  }));
  return ranked.sort((a, b) => a.rank - b.rank || a.since - b.since).map(({ row }) => row);
}

function rankOf({ plan, phase }: ThreadRow, now: Instant): number {
  if (offerAt(plan, now)?.reason.code === 'promise-ahead') return 0;
  return phase === 'blocked' ? 1 : 2;
}

/** Due threads as views, in the same order. */
export async function offerViews(
  db: RadiostilteDatabase,
  rows: readonly ThreadRow[],
  now: Instant,
  hours: WorkingHours,
): Promise<readonly OfferView[]> {
  if (rows.length === 0) return [];
  const [prior, people] = await Promise.all([priorIn(db, hours), samePeopleIn(db)]);
  const around = { hours, prior, people };
  const views = await Promise.all(rows.map((row) => offerView(db, row, now, around)));
  return views.filter((view) => view !== null);
}
