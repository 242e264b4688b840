import type { ComposeBoxes } from './compose-boxes';
import type { OneLook } from './one-look';
import { onPageChange, type PageChange, type PageChangeOptions } from './page-changes';
import type { SendEvent, WebmailListener } from './port';
import type { ComposeForms } from './send-presses';
import { watchSends } from './sends';
import { createVisit, type View } from './visit';

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

/** What watching needs of a provider's page. */
export interface WatchedPage {
  readonly document: Document;
  readonly window: Window;
  readonly boxes: ComposeBoxes;
  readonly forms: ComposeForms;
  readonly changes: PageChangeOptions;
  readonly during: OneLook['during'];
  view(): View;
  /** Looks through a view that has stood for 5 s; true where something needed is missing. */
  selfCheck(): boolean;
}

export function watchPage(
  page: WatchedPage,
  listener: WebmailListener,
  signal: AbortSignal,
): Watching {
  const { document, window, boxes, forms } = page;
  const settled = () => {
    const isMissing = page.selfCheck();
    lookAgain();
    return isMissing;
  };
  const visit = createVisit(page.view, settled, signal);
  const told = {
    send: (event: SendEvent) => listener.send(event),
    settled: () => lookAgain(),
  };
  const sends = watchSends(document, forms, boxes.boxOf, told, signal);
  const changed = (what: PageChange) => {
    if (what === 'noise') {
      sends.look();
      return;
    }
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
  const look = (what: PageChange) => page.during(() => changed(what));
  const lookAgain = onPageChange(document, window, page.changes, look, signal);
  return { isSettled: visit.isSettled, isSettling: sends.isSettling, lookAgain };
}
