import type { ComposeBoxes } from '../compose-boxes';
import type { Health } from '../health';
import { onPageChange } from '../page-changes';
import type { WebmailListener } from '../port';
import { findAll } from '../selector';
import type { ComposeForms } from '../send-presses';
import { watchSends } from '../sends';
import { createVisit } from '../visit';
import { formAround, isOpenForm, rootOfForm } from './compose-root';
import type { GmailPage } from './gmail-page';
import { SEND_BUTTON } from './selectors';
import { selfCheck } from './self-check';

/** What says that a view or a row has become another one, beside nodes that come and go. */
const TELLING_ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'email',
  'title',
  'aria-expanded',
  'data-hovercard-id',
  'data-legacy-thread-id',
  'data-legacy-last-message-id',
  'data-legacy-last-non-draft-message-id',
  'data-legacy-message-id',
  'value',
];

/** What only somebody who watches can tell. */
export interface Watching {
  /** Whether the view has stood for 5 s. */
  isSettled(): boolean;
  /** Whether a Send in this thread is too fresh for its newest message to be believed. */
  isSettling(threadId: string): boolean;
  /** Asks for another look without a change of the page. */
  lookAgain(): void;
}

const COMPOSE_FORMS: ComposeForms = {
  around: formAround,
  isOpen: isOpenForm,
  sendButtons: (form) => findAll(SEND_BUTTON, rootOfForm(form)),
};

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
    () => ({ address: window.location.hash, main: page.main() }),
    () => {
      selfCheck(page, health);
      lookAgain();
    },
    signal,
  );
  const sends = watchSends(
    document,
    COMPOSE_FORMS,
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
  const lookAgain = onPageChange(
    document,
    window,
    { attributes: TELLING_ATTRIBUTES },
    look,
    signal,
  );
  return { isSettled: visit.isSettled, isSettling: sends.isSettling, lookAgain };
}
