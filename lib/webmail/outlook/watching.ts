import type { ComposeBoxes } from '../compose-boxes';
import type { Health } from '../health';
import type { WebmailListener } from '../port';
import { findAll } from '../selector';
import type { ComposeForms } from '../send-presses';
import { type Watching, watchPage } from '../watching';
import { formAround, isOpenForm } from './compose-root';
import { SEND_BUTTON } from './compose-selectors';
import { isNoise } from './noise';
import type { OutlookPage } from './outlook-page';
import { selfCheckReading } from './self-check';
import { selfCheckComposes, shownComposes } from './self-check-compose';

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

const COMPOSE_FORMS: ComposeForms = {
  around: formAround,
  isOpen: isOpenForm,
  sendButtons: (form) => findAll(SEND_BUTTON, form),
};

export function startWatching(
  page: OutlookPage,
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
    changes: { attributes: TELLING_ATTRIBUTES, isNoise, rests: true },
    during: page.look.during,
    view: () => ({
      address: `${window.location.href} ${folderOf(page)} ${shownComposes(document)}`,
      main: page.open()?.pane.root ?? page.list() ?? anyMain(page),
    }),
    selfCheck() {
      selfCheckReading(page, health);
      selfCheckComposes(page, health);
      return health.isMissing();
    },
  };
  const watching = watchPage(watched, listener, signal);
  const changed = () => {
    page.addressChanged();
    watching.lookAgain();
  };
  onNavigation(window, changed, signal);
  return watching;
}

/** A search is another list, though the address stays as it was. */
function folderOf(page: OutlookPage): string | null {
  const place = page.place();
  return place.view === 'mail' ? place.folder : null;
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
