import { STEPS } from '../domain/step';
import type { ThreadStanding } from '../messages/messages';
import { clockOf } from '../settings/clock-of';
import { firstRunAt } from '../store/decisions';
import { isConfirmedLately } from '../store/due-threads';
import { silentDays, standingOf } from '../store/offer-view';
import type { Context } from './context';
import { addresseeOf } from './known-names';

/** Where an open thread stands, for the line in the page; null while nothing is known of it. */
export async function threadStanding(
  { db, settings, now }: Context,
  key: string,
): Promise<ThreadStanding | null> {
  const row = await db.threads.get(key);
  if (!row || (await firstRunAt(db)) === null) return null;
  const hours = clockOf(settings);
  const { status, reason } = standingOf(row, now, hours);
  const fitting = row.plan.step ?? 'reminder';
  const waiting = row.silence.turn === 'theirs' && row.client !== null;
  return {
    turn: row.silence.turn,
    status,
    since: row.silence.since,
    workingDays: silentDays(row, now, hours),
    reason,
    client: row.client === null ? null : await addresseeOf(db, row.account, row.client),
    confirmed: await isConfirmedLately(db, row, now, hours),
    steps: waiting ? [fitting, ...STEPS.filter((step) => step !== fitting)] : [],
  };
}
