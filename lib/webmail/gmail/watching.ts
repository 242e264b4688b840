import type { Health } from '../health';
import type { WebmailListener } from '../port';
import type { ComposeBoxes } from './compose-boxes';
import type { GmailPage } from './gmail-page';
import { onPageChange } from './page-changes';
import { selfCheck } from './self-check';
import { watchSends } from './send';
import { createVisit } from './visit';

/** What only somebody who watches can tell. */
export interface Watching {
  /** Whether the view has stood for 5 s. */
  isSettled(): boolean;
  /** Whether a Send in this thread is too fresh for its newest message to be believed. */
  isSettling(threadId: string): boolean;
  /** Asks for another look without a change of the page. */
  lookAgain(): void;
}

/** Nobody watches. */
export const NOT_WATCHING: Watching = {
  isSettled: () => false,
  isSettling: () => false,
  lookAgain: () => {},
};

export function startWatching(
  page: GmailPage,
  boxes: ComposeBoxes,
  health: Health,
  listener: WebmailListener,
  signal: AbortSignal,
): Watching {
  const { document, window } = page;
  const visit = createVisit(
    () => ({ hash: window.location.hash, main: page.main() }),
    () => {
      selfCheck(page, health);
      lookAgain();
    },
    signal,
  );
  const sends = watchSends(
    document,
    boxes.boxOf,
    { send: (event) => listener.send(event), settled: () => lookAgain() },
    signal,
  );
  const look = () => {
    visit.look();
    boxes.look({
      composeOpened(box) {
        sends.composeOpened(box);
        listener.composeOpened(box);
      },
      composeClosed: (box) => listener.composeClosed(box),
    });
    sends.look();
    listener.changed();
  };
  const lookAgain = onPageChange(document, window, look, signal);
  return { isSettled: visit.isSettled, isSettling: sends.isSettling, lookAgain };
}
