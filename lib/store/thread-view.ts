import { messageKey } from '../domain/addressing';
import type { Instant } from '../domain/instant';
import type { WorkingHours } from '../domain/working-hours';
import type { RadiostilteDatabase } from './database';
import { decided } from './decisions';
import { knownUntilOf } from './due-threads';
import { silentDays, standingOf } from './offer-view';
import { ratingIn } from './rating-in';
import type { ThreadRow } from './rows';
import type { Correction, ThreadView } from './views';

/** @param person the one whose threads are shown */
export async function threadView(
  db: RadiostilteDatabase,
  row: ThreadRow,
  person: string,
  hours: WorkingHours,
  now: Instant,
): Promise<ThreadView> {
  const { status, reason } = standingOf(row, now, hours);
  const next = row.plan.offers.find(({ until }) => until === null || now < until);
  const { turn, since, lastVerdict } = row.silence;
  return {
    thread: row.key,
    account: row.account,
    threadId: row.threadId,
    subject: row.subject,
    turn,
    since,
    workingDays: silentDays(row, now, hours),
    status,
    step: next?.step ?? null,
    due: next?.from ?? null,
    confirmed: turn !== 'unknown' && (await knownUntilOf(db, row, now)) !== null,
    lastVerdict,
    newestName: row.newestName,
    newestFrom: row.newestFrom,
    correction: await correctionOf(db, row),
    phase: row.phase,
    phaseSaid: (await decided(db, 'thread', 'phase', row.key)) !== null,
    rating: await ratingIn(db, row),
    waitsFor: waitsForAnother(row, person),
    reason,
  };
}

async function correctionOf(
  db: RadiostilteDatabase,
  { key, newestName }: ThreadRow,
): Promise<Correction | null> {
  if (newestName === null) return null;
  const said = await db.decisions.get(`message verdict ${messageKey(key, newestName)}`);
  if (said?.field !== 'verdict' || said.value === null) return null;
  return { value: said.value, instead: said.instead ?? null };
}

function waitsForAnother(row: ThreadRow, person: string): string | null {
  const { client, alsoWaitedFor, participants, silence } = row;
  if (client === null || client === person || silence.turn !== 'theirs') return null;
  if (alsoWaitedFor.includes(person)) return null;
  return participants.find(({ address }) => address === client)?.name || client;
}
