import type { ListReading, ThreadReading } from '../port';
import { readListIn } from './list';
import { createListArrival } from './list-arrival';
import { createNarrowedLists } from './list-narrowed';
import { partOfInbox, storedPart } from './list-part';
import { createMailboxMemory, type MailboxMemory } from './mailbox-memory';
import type { OutlookPage } from './outlook-page';
import { type Place, placeOfPath } from './place';
import { readThreadIn, type ThreadLook } from './thread';

/** Folders whose rows were not sent yet. */
const HOLDS_NO_MESSAGES: ReadonlySet<string> = new Set(['drafts', 'outbox']);

/** Reads the page, and remembers of each mailbox what its readings build on. */
export interface Reader {
  readList(): ListReading | null;
  readThread(): ThreadReading | null;
  /** The card of the open thread's newest message; null where the thread cannot be read. */
  newestMessage(): Element | null;
}

/** @param lookAgain is called when a list that seemed another one may be believed */
export function createReader(page: OutlookPage, lookAgain: () => void): Reader {
  const { document, window } = page;
  const arrival = createListArrival(lookAgain);
  const narrowed = createNarrowedLists();
  const loadedAt = listNameOf(placeOfPath(window.location.pathname));
  const memories = new Map<string, MailboxMemory>();

  function memoryOf(account: string): MailboxMemory {
    const owner = () => ({ account, ownAddresses: page.ownAddresses(), name: page.ownName() });
    const memory = memories.get(account) ?? createMailboxMemory(languagesOf(page), owner);
    memories.set(account, memory);
    return memory;
  }

  function placeOf(account: string) {
    return { account, ownAddresses: page.ownAddresses(), memory: memoryOf(account) };
  }

  return {
    readList() {
      const here = page.place();
      const list = page.list();
      const account = page.account();
      if (here.view !== 'mail' || !list || !account) return null;
      const place = placeOf(account);
      const part = partOf(here.list, account, place.memory);
      const name = listNameOf(here);
      const key = [account, name, part.part?.at].join(' ');
      const isFirst = name === loadedAt;
      if (!arrival.isHere({ key, list: here.list, isFirst }, list)) return null;
      if (HOLDS_NO_MESSAGES.has(here.folder)) return null;
      const reading = readListIn(list, { ...place, ...part, list: here.list });
      return reading && narrowed.isNarrowed(key, reading)
        ? { ...reading, complete: false }
        : reading;
    },
    readThread: () => look()?.reading ?? null,
    newestMessage: () => look()?.newest ?? null,
  };

  function look(): ThreadLook | null {
    const account = page.account();
    const open = account === null ? null : page.open();
    return account === null || !open ? null : readThreadIn(open, placeOf(account));
  }

  function partOf(list: ListReading['list'], account: string, memory: MailboxMemory) {
    if (list !== 'inbox') return { part: null, certain: true, tabs: false };
    const stored = storedPart(() => window.localStorage, account);
    const found = partOfInbox(document, stored, memory.tabs);
    memory.tabs ||= found.tabs;
    return found;
  }
}

/** Which list an address names; the same for all addresses of the Inbox. */
function listNameOf(place: Place): string {
  if (place.view !== 'mail') return '';
  return place.list === 'other' ? `other ${place.folder}` : place.list;
}

/** The page's own language first: dates follow the mailbox's, which may be another one. */
function languagesOf({ document, window }: OutlookPage): readonly string[] {
  const { lang } = document.documentElement;
  return [...new Set([lang, ...window.navigator.languages])].filter((tag) => tag !== '');
}
