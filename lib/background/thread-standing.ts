import type { Instant } from '../domain/instant';
import { offerAt } from '../domain/ladder/plan';
import type { Step } from '../domain/step';
import type { ThreadStanding } from '../messages/messages';
import { clockOf } from '../settings/clock-of';
import type { RadiostilteDatabase } from '../store/database';
import { firstRunAt } from '../store/decisions';
import { isConfirmedLately } from '../store/due-threads';
import { hoursFor, silentDays, standingOf } from '../store/offer-view';
import { outlookInThread } from '../store/outlook-in-thread';
import { priorIn } from '../store/prior-in';
import type { ThreadRow } from '../store/rows';
import type { Context } from './context';
import { correctionOf } from './correct-newest';
import { addresseeOf } from './known-names';
import { textsOfThread } from './proposals/offered-texts';

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
  const client = row.client === null ? undefined : await db.correspondents.get(row.client);
  const waiting = row.silence.turn === 'theirs' && row.client !== null;
  return {
    turn: row.silence.turn,
    status,
    since: row.silence.since,
    workingDays: silentDays(row, now, hours),
    reason,
    ...outlookInThread(row, client, await priorIn(db, hours), now, hoursFor(row, hours)),
    client: row.client === null ? null : await addresseeOf(db, row.account, row.client),
    alsoWaitedFor: row.alsoWaitedFor.length,
    successor: row.silence.gone ? await successorOf(db, row.client) : null,
    correction: await correctionOf(db, row),
    confirmed: await isConfirmedLately(db, row, now, hours),
    steps: waiting ? textsOfThread(row.phase, fitting, settings) : [],
  };
}

async function successorOf(db: RadiostilteDatabase, client: string | null): Promise<string | null> {
  return client === null ? null : ((await db.correspondents.get(client))?.successor ?? null);
}

/** What is offered now, else what will be; a promised time is only asked about in its window. */
function fittingStep({ plan }: ThreadRow, now: Instant): Step {
  const later = plan.offers.find(({ step }) => step !== 'ask-ahead');
  return offerAt(plan, now)?.step ?? later?.step ?? 'reminder';
}
