import { createOneLook, type OneLook } from '../one-look';
import { find } from '../selector';
import { accountOf } from './account';
import { composeForms } from './compose-root';
import { type Place, placeOfHash } from './hash';
import { createOpenThreadId } from './open-thread-id';
import { HEADING } from './selectors';
import { threadOfName } from './thread-token';
import { visibleMain } from './visible-main';

/** What is on the screen, read anew at each call outside of a look. */
export interface GmailPage {
  readonly look: OneLook;
  readonly document: Document;
  readonly window: Window;
  place(): Place;
  /** The visible main view, or null. */
  main(): Element | null;
  account(): string | null;
  /** The forms of all compose boxes that are open, minimised ones included. */
  composeForms(): readonly Element[];
  /** Legacy id of the open thread, once heading and address agree or the heading keeps still. */
  openThreadId(): string | null;
  /** Legacy id of the open thread if it has this permanent name, or null. */
  legacyIdOf(permId: string): string | null;
}

/** @param settled is called when the heading of an open thread may be believed at last */
export function createGmailPage(
  document: Document,
  window: Window,
  settled: () => void,
): GmailPage {
  const look = createOneLook();
  const place = look.once(() => placeOfHash(window.location.hash));
  const main = look.once(() => visibleMain(document));
  const account = look.once(() => accountOf(document, window.location.href));
  const forms = look.once(() => composeForms(document));
  const threadIds = createOpenThreadId(settled);

  function openThreadId(): string | null {
    const here = place();
    const view = main();
    return here.view === 'thread' && view ? threadIds.read(view, here.name) : null;
  }

  return {
    look,
    document,
    window,
    place,
    main,
    account,
    composeForms: forms,
    openThreadId,
    legacyIdOf(permId) {
      const view = main();
      const heading = view && find(HEADING, view);
      const said = threadOfName(heading?.getAttribute('data-thread-perm-id') ?? '');
      return said && 'permId' in said && said.permId === permId ? openThreadId() : null;
    },
  };
}
