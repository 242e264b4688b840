import type { ComposeBoxes } from '../compose-boxes';
import type { Health } from '../health';
import { isOwnChange } from '../own-change';
import type { WebmailListener } from '../port';
import { findAll } from '../selector';
import type { ComposeForms } from '../send-presses';
import { type Watching, watchPage } from '../watching';
import { formAround, isOpenForm, rootOfForm } from './compose-root';
import type { GmailPage } from './gmail-page';
import { SEND_BUTTON } from './selectors';
import { selfCheck, shownBodies } from './self-check';

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

const COMPOSE_FORMS: ComposeForms = {
  around: formAround,
  isOpen: isOpenForm,
  sendButtons: (form) => findAll(SEND_BUTTON, rootOfForm(form)),
};

/** What is ours was put there or changed. Where it went, the page may have drawn that place anew. */
function isNoise(record: MutationRecord): boolean {
  return record.removedNodes.length === 0 && isOwnChange(record);
}

export function startWatching(
  page: GmailPage,
  boxes: ComposeBoxes,
  health: Health,
  listener: WebmailListener,
  signal: AbortSignal,
): Watching {
  const { document, window } = page;
  const watched = {
    document,
    window,
    boxes,
    forms: COMPOSE_FORMS,
    changes: { attributes: TELLING_ATTRIBUTES, isNoise },
    during: page.look.during,
    view: () => ({
      address: `${window.location.hash} ${writtenIn(page)}`,
      main: page.main() ?? anyMain(page),
    }),
    selfCheck() {
      selfCheck(page, health);
      return health.isMissing();
    },
  };
  return watchPage(watched, listener, signal);
}

/** Where no main view is recognised there may be one all the same, and it is missed. */
function anyMain(page: GmailPage): Element | null {
  return page.place().view === 'other' ? null : page.document.body;
}

/** A compose box does not change the address, and is looked through once it has stood for a while. */
function writtenIn({ document, composeForms }: GmailPage): number {
  return Math.max(shownBodies(document).length, composeForms().length);
}
