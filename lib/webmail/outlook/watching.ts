import type { ComposeBoxes } from '../compose-boxes';
import type { Health } from '../health';
import { onPageChange, type PageChange } from '../page-changes';
import type { WebmailListener } from '../port';
import { findAll } from '../selector';
import type { ComposeForms } from '../send-presses';
import { watchSends } from '../sends';
import { createVisit } from '../visit';
import { formAround, isOpenForm } from './compose-root';
import { SEND_BUTTON } from './compose-selectors';
import { isNoise } from './noise';
import type { OutlookPage } from './outlook-page';
import { selfCheckReading } from './self-check';
import { selfCheckComposes } from './self-check-compose';

/** What says that a view or a row has become another one, beside nodes that come and go. */
const TELLING_ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'title',
  'id',
  'value',
  'aria-label',
  'aria-selected',
  'aria-expanded',
  'data-convid',
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
  sendButtons: (form) => findAll(SEND_BUTTON, form),
};

/** Nobody watches. */
export const NOT_WATCHING: Watching = {
  isSettled: () => false,
  isSettling: () => false,
  lookAgain: () => {},
};

export function startWatching(
  page: OutlookPage,
  boxes: ComposeBoxes,
  health: Health,
  listener: WebmailListener,
  signal: AbortSignal,
): Watching {
  const { document, window } = page;
  const visit = createVisit(
    () => ({
      address: `${window.location.href} ${boxes.open().length}`,
      main: page.open()?.pane.root ?? page.list() ?? anyMain(page),
    }),
    () => {
      selfCheckReading(page, health);
      selfCheckComposes(page, health);
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
  const look = (what: PageChange) => {
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
  const options = { attributes: TELLING_ATTRIBUTES, isNoise, rests: true };
  const lookAgain = onPageChange(document, window, options, look, signal);
  onNavigation(window, lookAgain, signal);
  return { isSettled: visit.isSettled, isSettling: sends.isSettling, lookAgain };
}

/** Where neither list nor pane is recognised there may be one all the same, and it is missed. */
function anyMain(page: OutlookPage): Element | null {
  return page.place().view === 'other' ? null : page.document.body;
}

/**
 * Mail, Calendar and People are one page, and going from one to the other is a change of the address
 * that content scripts are not told of (facts/outlook.md 10.9). Where the browser has no Navigation
 * API the redrawn page says it.
 */
function onNavigation(window: Window, changed: () => void, signal: AbortSignal): void {
  const { navigation } = window as Window & { readonly navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', changed, { signal });
}
