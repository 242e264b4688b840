import type { Instant } from '../domain/instant';
import { offerAt } from '../domain/ladder/plan';
import { NO_OUTLOOK } from '../domain/rhythm/outlook';
import { STEPS, type Step } from '../domain/step';
import type { ThreadStanding } from '../messages/messages';
import { clockOf } from '../settings/clock-of';
import { firstRunAt } from '../store/decisions';
import { isConfirmedLately } from '../store/due-threads';
import { silentDays, standingOf } from '../store/offer-view';
import type { ThreadRow } from '../store/rows';
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
  const fitting = fittingStep(row, now);
  const waiting = row.silence.turn === 'theirs' && row.client !== null;
  return {
    turn: row.silence.turn,
    status,
    since: row.silence.since,
    workingDays: silentDays(row, now, hours),
    reason,
    ...NO_OUTLOOK,
    client: row.client === null ? null : await addresseeOf(db, row.account, row.client),
    confirmed: await isConfirmedLately(db, row, now, hours),
    steps: waiting ? [fitting, ...STEPS.filter((step) => step !== fitting)] : [],
  };
}

/** What is offered now, else what will be; a promised time is only asked about in its window. */
function fittingStep({ plan }: ThreadRow, now: Instant): Step {
  const later = plan.offers.find(({ step }) => step !== 'ask-ahead');
  return offerAt(plan, now)?.step ?? later?.step ?? 'reminder';
}
