import { isShown } from '../is-shown';
import { createOneLook, type OneLook } from '../one-look';
import { pageLanguages } from '../page-languages';
import { accountLabel, createAccounts, signedInAddress } from './account';
import { LIST } from './list-selectors';
import { findAllOfPage, findOfPage } from './mail-words';
import { createOpenConversations, type OpenConversation } from './open-conversation';
import { mailboxPath, type Place, placeOfPath } from './place';
import { OFFLINE_PAGE, SEARCH_BOX } from './selectors';
import { createUnderstand, type Understand, type UnderstandPage } from './understanding';

/** What the page has shown of one mailbox since the tab was opened. */
interface MailboxMemory {
  readonly understand: Understand;
  /** Whether tabs were seen above the Inbox. */
  tabs: boolean;
}

/** What is on the screen, read anew at each call outside of a look. */
export interface OutlookPage {
  readonly look: OneLook;
  readonly document: Document;
  readonly window: Window;
  place(): Place;
  /** The page's address without what is open in it. */
  home(): string;
  /** Null outside mail, and where it cannot be told whose mailbox is shown. */
  account(): string | null;
  /** The account and the address that is signed in, lower case. */
  ownAddresses(): readonly string[];
  /** The visible message list, or null. */
  list(): Element | null;
  /** The open conversation and its pane, once list, address and heading agree and keep still. */
  open(): OpenConversation | null;
  /** The address has changed this very moment. */
  addressChanged(): void;
  /** What the page has shown of this mailbox, on which its readings build. */
  memory(): MailboxMemory;
}

/** @param lookAgain is called when what the page shows may be believed, or is understood, at last */
export function createOutlookPage(
  document: Document,
  window: Window,
  lookAgain: () => void,
  understandPage: UnderstandPage,
): OutlookPage {
  const timesOf = (dates: readonly string[]) =>
    memory().understand({ kind: 'dates', texts: dates });
  const conversations = createOpenConversations(lookAgain, timesOf, 'navigation' in window);
  const accounts = createAccounts();
  const memories = new Map<string, MailboxMemory>();

  const look = createOneLook();

  const place = look.once((): Place => {
    if (findOfPage(OFFLINE_PAGE, document)) return { view: 'other' };
    const here = placeOfPath(window.location.pathname);
    return here.view === 'mail' && isSearching(document) ? { ...here, ...SEARCH } : here;
  });

  function home(): string {
    return window.location.origin + mailboxPath(window.location.pathname);
  }

  const account = look.once(() => {
    if (place().view === 'other') return null;
    return accounts.at(home(), document, () => window.localStorage);
  });

  function ownAddresses(): readonly string[] {
    const own = account();
    const signedIn = own && signedInAddress(document);
    return [...new Set([own, signedIn].filter((address) => address !== null))];
  }

  function memory(): MailboxMemory {
    const of = account() ?? '';
    const mailbox = () => ({
      account: of,
      ownAddresses: ownAddresses(),
      languages: pageLanguages(document, window),
      title: document.title.slice(0, LONGEST),
      label: accountLabel(document).slice(0, LONGEST),
    });
    const understand = () => createUnderstand(mailbox, understandPage, lookAgain);
    const found = memories.get(of) ?? { understand: understand(), tabs: false };
    memories.set(of, found);
    return found;
  }

  return {
    look,
    document,
    window,
    place,
    home,
    account,
    ownAddresses,
    memory,
    list: look.once(() => findAllOfPage(LIST, document).find(isShown) ?? null),
    open() {
      const here = place();
      return here.view === 'mail' ? conversations.read(document, here.id) : null;
    },
    addressChanged() {
      const here = placeOfPath(window.location.pathname);
      if (here.view === 'mail') conversations.chosen(document, here.id);
    },
  };
}

/** Titles and labels that name somebody are shorter. */
const LONGEST = 500;

/** As an address would name it. */
const SEARCH = { list: 'other', folder: 'search' } as const;

/** A search leaves the address as it was, and shows its finds in the place of the list. */
function isSearching(document: Document): boolean {
  return findAllOfPage(SEARCH_BOX, document).some(
    (box) => (box as HTMLInputElement).value.trim() !== '',
  );
}
