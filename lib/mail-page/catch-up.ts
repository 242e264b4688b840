/**
 * Reads the lists back in the user's own tab, page by page, as the user asked for in popup or
 * options. The worker says before each page how it goes on; what the pages show is told like
 * everything else the page shows (`observer.ts`).
 */
import type { CatchUpWaiting } from '../messages/catch-up-messages';
import { keepsPage } from '../messages/keeps-page';
import type { Answers } from '../messages/messages';
import { createCatchUpLine } from './catch-up-line';
import { type CatchUpParts, readBack, restFor, takeStep } from './read-back';
import { watchUser } from './user-activity';
import { createUserPlace } from './user-place';

export interface CatchUps {
  /**
   * The worker has a catch-up for this tab, or wants it left off; null: it only asks.
   * @returns whether this tab reads back now
   */
  go(on: boolean | null): boolean;
  /** What the worker had waiting when the tab came up. */
  greeted(waiting: Pick<Answers['hello'], 'catchUp'>): void;
}

export function createCatchUps(parts: CatchUpParts): CatchUps {
  const { webmail, signal } = parts;
  const line = createCatchUpLine(parts.t, signal);
  const user = watchUser(line.element, signal);
  const userPlace = createUserPlace(webmail, signal);
  let running: AbortController | null = null;
  let ended: Promise<void> = Promise.resolve();

  async function read(leave: AbortController): Promise<void> {
    const account = webmail.account();
    if (account === null) return;
    const place = userPlace.now();
    const reading = { ...parts, user, line, account, place };
    // A page that fails is left off as one that does not follow.
    const rests = await readBack(reading, leave).catch(() => restFor(reading, 'stuck'));
    line.remove();
    userPlace.left(rests === 'went-on' ? null : place);
    if (rests === null || !keepsPage(rests)) await userPlace.putBack();
  }

  const isReading = (): boolean => running !== null && !running.signal.aborted;

  /** One after the other: what is being put back is put back first. */
  function begin(): void {
    if (isReading()) return;
    const leave = new AbortController();
    running = leave;
    const done = (): void => {
      if (running === leave) running = null;
    };
    ended = ended.then(() => read(leave)).then(done, done);
  }

  /** The page before this one read in this tab, or kept its place. */
  async function comeBack({ found, back }: CatchUpWaiting): Promise<void> {
    const account = webmail.account();
    if (found === 'begun' && account) await takeStep(account, { kind: 'rests', why: 'tab-gone' });
    if (back === null) return;
    await userPlace.known(back);
    if (found !== 'resting' && !running) await userPlace.putBack();
  }

  return {
    go(on) {
      if (on) begin();
      else if (on === false) {
        if (running) running.abort();
        else void userPlace.putBack();
      }
      return isReading();
    },
    greeted({ catchUp }) {
      if (catchUp === null || running) return;
      if (catchUp.found === 'new') begin();
      else void comeBack(catchUp);
    },
  };
}
