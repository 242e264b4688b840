/**
 * Reads the lists back in the user's own tab, page by page, as the user asked for in popup or
 * options. The worker says before each page how it goes on; what the pages show is told like
 * everything else the page shows (`observer.ts`).
 */
import type { ListAt } from '../domain/catch-up/next-step';
import type { CatchUpReport, CatchUpStep, CatchUpWhy } from '../messages/catch-up-messages';
import { catchUpReasonText } from '../messages/catch-up-text';
import { ask } from '../messages/client';
import type { Answers } from '../messages/messages';
import type { Translate } from '../messages/translate';
import type { Webmail } from '../webmail/port';
import { type CatchUpLineOfPage, createCatchUpLine } from './catch-up-line';
import { turnPage, viewOf, whenUndisturbed } from './catch-up-page';
import type { Notices } from './notices';
import type { Observer } from './observer';
import { type UserActivity, watchUser } from './user-activity';

export interface CatchUps {
  /** The worker has a catch-up for this tab, or wants it left off. */
  go(on: boolean): void;
  /** What the worker had waiting when the tab came up. */
  greeted(waiting: Answers['hello']): void;
}

export interface CatchUpParts {
  readonly webmail: Webmail;
  readonly observer: Pick<Observer, 'isLive' | 'tellOfList'>;
  readonly notices: Notices;
  readonly t: Translate;
  readonly signal: AbortSignal;
}

/** Where the user was, and where the pages were left. */
interface Left {
  readonly place: string;
  readonly at: string;
}

/** In these cases the page stays as it is, until it goes on or is stopped. */
const KEEPS_PAGE: readonly CatchUpWhy[] = ['writing', 'offline'];

export function createCatchUps(parts: CatchUpParts): CatchUps {
  const { webmail, signal } = parts;
  const { paging } = webmail;
  const line = createCatchUpLine(parts.t, signal);
  const user = watchUser(line.element, signal);
  let running: AbortController | null = null;
  let ended: Promise<void> = Promise.resolve();
  let left: Left | null = null;

  async function read(account: string, leave: AbortController): Promise<void> {
    const here = paging.place();
    const place = left?.at === here ? left.place : here;
    const rests = await readBack({ ...parts, user, line, account, began: viewOf(webmail) }, leave);
    line.remove();
    left = rests === 'went-on' ? null : { place, at: paging.place() };
    if (rests === null || !KEEPS_PAGE.includes(rests)) await putBack();
  }

  async function putBack(): Promise<void> {
    if (left === null || signal.aborted || webmail.composes().length > 0) return;
    if (left.at !== paging.place()) return;
    const { place } = left;
    left = null;
    await paging.goTo(place, signal);
  }

  /** One after the other: what is being put back is put back first. */
  function begin(): void {
    if (running) return;
    const leave = new AbortController();
    running = leave;
    ended = ended.then(async () => {
      const account = webmail.account();
      if (account !== null) await read(account, leave);
      running = null;
    });
  }

  return {
    go(on) {
      if (on) begin();
      else if (running) running.abort();
      else void putBack();
    },
    greeted({ catchUp }) {
      if (catchUp === null || running) return;
      if (catchUp === 'begin') return begin();
      const account = webmail.account();
      // This page was loaded while another one read: nobody knows any more where the user was.
      if (account !== null) void takeStep(account, { kind: 'rests', why: 'tab-gone' });
    },
  };
}

interface Reading extends CatchUpParts {
  readonly user: UserActivity;
  readonly line: CatchUpLineOfPage;
  readonly account: string;
  readonly began: string;
}

/**
 * Turns pages until the worker says that it is enough, or something stands in the way.
 *
 * @returns what stands in the way; null where nothing does
 */
async function readBack(reading: Reading, leave: AbortController): Promise<CatchUpWhy | null> {
  const { account, line, user, webmail, signal } = reading;
  const ending = AbortSignal.any([signal, leave.signal]);
  const press = (pressed: CatchUpReport) =>
    void takeStep(account, pressed).then(() => leave.abort());
  let at: ListAt | null = null;
  let report: CatchUpReport = { kind: 'arrived', arrival: { how: 'begun' }, total: null };
  while (!ending.aborted) {
    const next: CatchUpStep | null = await takeStep(account, report);
    if (!next?.order) {
      tellEnd(reading, next);
      return null;
    }
    line.show(next, press);
    const before = await restingFor(reading, at, ending);
    if (before !== null || ending.aborted) return before;
    const acted = user.untilNext();
    const arrival = await turnPage(reading, next.order, at, AbortSignal.any([ending, acted]));
    at = arrival.at;
    // The page may be on its way to where the user goes: it is looked at again before it is turned.
    const meanwhile = acted.aborted ? await restingFor(reading, at, ending) : null;
    if (meanwhile !== null) return meanwhile;
    report = { kind: 'arrived', arrival, total: webmail.paging.listCount() };
  }
  return null;
}

/** Why it rests, which is told then; null where nothing stands in the way. */
async function restingFor(
  reading: Reading,
  at: ListAt | null,
  ending: AbortSignal,
): Promise<CatchUpWhy | null> {
  const why = await whenUndisturbed({ ...reading, at }, ending);
  if (why === null || ending.aborted) return null;
  await takeStep(reading.account, { kind: 'rests', why });
  reading.notices.tell(catchUpReasonText(why, reading.t));
  return why;
}

async function takeStep(account: string, report: CatchUpReport): Promise<CatchUpStep | null> {
  const answer = await ask({ type: 'catch-up-step', account, report });
  return answer.ok ? answer.value : null;
}

function tellEnd({ notices, t }: CatchUpParts, last: CatchUpStep | null): void {
  if (last?.state === 'done') notices.tell(t('catchUp.doneInPage'));
  else if (last?.why === 'stuck') notices.tell(catchUpReasonText('stuck', t));
}
