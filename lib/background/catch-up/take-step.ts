import { type CatchUp, currentList, withTotal } from '../../domain/catch-up/catch-up';
import { type Arrival, nextStep } from '../../domain/catch-up/next-step';
import { progressOf } from '../../domain/catch-up/progress';
import type { Instant } from '../../domain/instant';
import type { CatchUpReport, CatchUpStep } from '../../messages/catch-up-messages';
import { keepsPage } from '../../messages/keeps-page';
import { coveredSince } from '../../store/coverage';
import type { RadiostilteDatabase } from '../../store/database';
import type { CatchUpRow } from '../../store/rows';
import type { Context } from '../context';

const NOTHING: CatchUpStep = { order: null, progress: null, state: null, why: null };

/**
 * The tab that reads back asks before each step how it goes on, so that Pause and Stop hold at
 * once, and a worker that died is woken by the next question.
 */
export function takeStep(
  { db, now }: Context,
  account: string,
  report: CatchUpReport,
  tabId: number | null,
): Promise<CatchUpStep> {
  return db.transaction('rw', db.catchUps, db.coverage, async () => {
    const row = await db.catchUps.get(account);
    if (!row || row.tabId !== tabId) return NOTHING;
    if (row.state !== 'running') return answerOf(row, null);
    if (report.kind === 'arrived') return goOn(db, heard(row, now), report.arrival, report.total);
    if (report.kind === 'begins') {
      return goOn(db, { ...heard(row, now), place: report.place }, { how: 'begun' }, null);
    }
    const rests = restingAfter(report, heard(row, now));
    await db.catchUps.put(rests);
    return answerOf(rests, null);
  });
}

function heard(row: CatchUpRow, now: Instant): CatchUpRow {
  return { ...row, begun: true, why: null, heardAt: now };
}

function restingAfter(
  report: Extract<CatchUpReport, { kind: 'waits' | 'rests' | 'stopped' }>,
  row: CatchUpRow,
): CatchUpRow {
  if (report.kind === 'waits') return { ...row, why: 'hidden' };
  if (report.kind === 'stopped') return { ...row, state: 'stopped', why: 'by-you', place: null };
  const place = keepsPage(report.why) ? row.place : null;
  return { ...row, state: 'paused', why: report.why, place };
}

async function goOn(
  db: RadiostilteDatabase,
  row: CatchUpRow,
  arrival: Arrival,
  total: number | null,
): Promise<CatchUpStep> {
  const told = arrival.how === 'begun' ? row : withTotal(row, total);
  const { catchUp, order } = nextStep(told, arrival, await coveredFrom(db, row));
  const next: CatchUpRow = { ...row, ...catchUp };
  if (order === 'done') return end(db, { ...next, state: 'done' });
  if (order === 'stuck') return end(db, { ...next, state: 'stopped', why: 'stuck' });
  await db.catchUps.put(next);
  return answerOf(next, order);
}

async function end(db: RadiostilteDatabase, row: CatchUpRow): Promise<CatchUpStep> {
  await db.catchUps.put({ ...row, place: null });
  return answerOf(row, null);
}

async function coveredFrom(
  db: RadiostilteDatabase,
  row: CatchUp & { readonly account: string },
): Promise<number | null> {
  const current = currentList(row);
  if (!current?.here) return null;
  return coveredSince(db, row.account, { list: current.list, part: current.here.part });
}

function answerOf(row: CatchUpRow, order: CatchUpStep['order']): CatchUpStep {
  return { order, progress: progressOf(row), state: row.state, why: row.why };
}
