import type {
  ArrivalAt,
  CatchUpReport,
  CatchUpStep,
  CatchUpWhy,
} from '../messages/catch-up-messages';
import { catchUpReasonText } from '../messages/catch-up-text';
import { ask } from '../messages/client';
import type { Translate } from '../messages/translate';
import type { Webmail } from '../webmail/port';
import type { CatchUpLineOfPage } from './catch-up-line';
import { type Turned, turnPage, whenUndisturbed } from './catch-up-page';
import type { Notices } from './notices';
import type { Observer } from './observer';
import type { UserActivity } from './user-activity';

export interface CatchUpParts {
  readonly webmail: Webmail;
  readonly observer: Pick<Observer, 'isLive' | 'tellOfList'>;
  readonly notices: Notices;
  readonly t: Translate;
  readonly signal: AbortSignal;
}

export interface Reading extends CatchUpParts {
  readonly user: UserActivity;
  readonly line: CatchUpLineOfPage;
  readonly account: string;
  /** Where the user was, to be told. */
  readonly place: string;
}

/**
 * Turns pages until the worker says that it is enough, or something stands in the way.
 *
 * @returns what stands in the way; null where nothing does
 */
export async function readBack(
  reading: Reading,
  leave: AbortController,
): Promise<CatchUpWhy | null> {
  const { account, line, user, webmail, signal } = reading;
  const ending = AbortSignal.any([signal, leave.signal]);
  const press = (pressed: CatchUpReport) =>
    void takeStep(account, pressed).then(() => leave.abort());
  let turned: Turned = { at: null, place: webmail.paging.place(), touched: user.isBusy };
  let report: CatchUpReport = { kind: 'begins', place: reading.place };
  while (!ending.aborted) {
    const next: CatchUpStep | null = await takeStep(account, report);
    if (ending.aborted) break;
    if (next === null) return restFor(reading, 'no-answer');
    if (next.order === null) {
      tellEnd(reading, next);
      break;
    }
    line.show(next, press);
    const before = await restingFor(reading, turned, ending);
    if (before !== null || ending.aborted) return before;
    const acted = user.untilNext();
    const arrival = await turnPage(reading, next.order, turned, AbortSignal.any([ending, acted]));
    const hand = user.untilNext();
    turned = { at: arrival.at, place: webmail.paging.place(), touched: () => hand.aborted };
    // The page may be on its way to where the user goes: it is looked at again before it is turned.
    const meanwhile = acted.aborted ? await restingFor(reading, turned, ending) : null;
    if (meanwhile !== null) return meanwhile;
    report = reportOf(reading, arrival, acted) ?? report;
  }
  return null;
}

/** That the user broke into a turn says nothing of the page: null, and the step is told again. */
function reportOf(
  { webmail }: Reading,
  arrival: ArrivalAt,
  acted: AbortSignal,
): CatchUpReport | null {
  if (acted.aborted && arrival.how === 'stuck') return null;
  return { kind: 'arrived', arrival, total: webmail.listCount() };
}

/** Why it rests, which is told then; null where nothing stands in the way. */
async function restingFor(
  reading: Reading,
  turned: Turned,
  ending: AbortSignal,
): Promise<CatchUpWhy | null> {
  const waits = (): void => void takeStep(reading.account, { kind: 'waits' });
  const why = await whenUndisturbed({ ...reading, turned, waits }, ending);
  return why === null || ending.aborted ? null : restFor(reading, why);
}

/** Tells worker and user why it rests. */
export async function restFor(
  { account, notices, t }: Reading,
  why: CatchUpWhy,
): Promise<CatchUpWhy> {
  await takeStep(account, { kind: 'rests', why });
  notices.tell(catchUpReasonText(why, t));
  return why;
}

/** Null: the worker does not answer. */
export async function takeStep(
  account: string,
  report: CatchUpReport,
): Promise<CatchUpStep | null> {
  const answer = await ask({ type: 'catch-up-step', account, report });
  return answer.ok ? answer.value : null;
}

function tellEnd({ notices, t }: CatchUpParts, last: CatchUpStep): void {
  if (last.state === 'done') notices.tell(t('catchUp.doneInPage'));
  else if (last.why === 'stuck') notices.tell(catchUpReasonText('stuck', t));
}
