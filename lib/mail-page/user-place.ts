import type { CatchUpWaiting } from '../messages/catch-up-messages';
import type { Webmail } from '../webmail/port';
import { waitFor } from '../webmail/wait';

/** Where the user was before pages were turned, so that they are put back there. */
export interface UserPlace {
  /** Before pages are turned: the place to come back to. */
  now(): string;
  /** The pages are left as they stand now; null: the user went on, and is not put back. */
  left(place: string | null): void;
  /** Unless the page was moved meanwhile, or a mail is being written. */
  putBack(): Promise<void>;
  /** This page was loaded anew: if it still shows the list that was read, it is known again. */
  known(back: NonNullable<CatchUpWaiting['back']>): Promise<void>;
}

/** A page that was loaded anew gets so long to show a list. */
const LOADED_WITHIN_MS = 10_000;

export function createUserPlace(webmail: Webmail, signal: AbortSignal): UserPlace {
  const { paging } = webmail;
  let left: { readonly place: string; readonly at: string } | null = null;
  const leave = (place: string | null): void => {
    left = place === null ? null : { place, at: paging.place() };
  };
  return {
    now() {
      const here = paging.place();
      return left?.at === here ? left.place : here;
    },
    left: leave,
    async putBack() {
      if (left === null || signal.aborted || webmail.composes().length > 0) return;
      if (left.at !== paging.place()) return;
      const { place } = left;
      left = null;
      await paging.goTo(place, signal);
    },
    async known({ place, list }) {
      await waitFor(webmail.readList, LOADED_WITHIN_MS, signal);
      const here = webmail.route();
      if (left === null && here.view === 'list' && here.list === list) leave(place);
    },
  };
}
