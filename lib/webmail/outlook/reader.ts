import type { ListReading, ThreadReading } from '../port';
import { readListIn } from './list';
import { createListArrival, keyOfView, type ListView } from './list-arrival';
import { createEmptyLists } from './list-emptiness';
import { createNarrowedLists } from './list-narrowed';
import { type ListPart, partOfList } from './list-part';
import type { OutlookPage } from './outlook-page';
import { type Place, placeOfPath } from './place';
import { readThreadIn, type ThreadLook } from './thread';

/** Folders whose rows were not sent yet. */
const HOLDS_NO_MESSAGES: ReadonlySet<string> = new Set(['drafts', 'outbox']);

/** Reads the page. */
export interface Reader {
  readList(): ListReading | null;
  readThread(): ThreadReading | null;
  /** The card of the open thread's newest message; null where the thread cannot be read. */
  newestMessage(): Element | null;
}

/** @param lookAgain is called when a list that seemed another one may be believed */
export function createReader(page: OutlookPage, lookAgain: () => void): Reader {
  const { window } = page;
  const first = listNameOf(placeOfPath(window.location.pathname));
  const arrival = createListArrival(lookAgain);
  const empties = createEmptyLists(lookAgain);
  const narrowed = createNarrowedLists();

  return {
    readList() {
      const here = page.place();
      const list = page.list();
      const account = page.account();
      if (here.view !== 'mail' || !list || !account) return null;
      const part = partOfList(page, here.list, account);
      const view = { ...viewOf(here, account, part), loadedAt: loadedAt(here) };
      const arrived = arrival.arrivalOf(view, list);
      if (arrived === 'away' || HOLDS_NO_MESSAGES.has(here.folder)) return null;
      const reading = readListIn(list, {
        account,
        ...part,
        list: here.list,
        understand: page.memory().understand,
      });
      if (!reading) return null;
      return arrived === 'doubted' ? doubted(reading) : asFarAsWhole(reading, view, list);
    },
    readThread: () => look()?.reading ?? null,
    newestMessage: () => look()?.newest ?? null,
  };

  function loadedAt(here: Place): ListView['loadedAt'] {
    if (first === '') return 'no list';
    return listNameOf(here) === first ? 'here' : 'another list';
  }

  function look(): ThreadLook | null {
    const account = page.account();
    const open = account === null ? null : page.open();
    return account === null || !open ? null : readThreadIn(open, account, page.memory().understand);
  }

  /** An empty list that may be filled is one of which nothing was seen. */
  function asFarAsWhole(reading: ListReading, view: ListView, list: Element): ListReading {
    const key = keyOfView(view);
    const beside = view.part === null ? null : keyOfView({ ...view, part: 1 - view.part });
    if (!reading.empty) empties.sawRows({ key, beside }, reading.rows.length);
    else if (!empties.isEmpty({ key, beside }, list)) return nothingSeen(reading);
    return narrowed.isNarrowed(key, reading) ? { ...reading, complete: false } : reading;
  }
}

function viewOf(here: Place & { view: 'mail' }, account: string, { part }: ListPart) {
  const name = `${account} ${listNameOf(here)}`;
  return { name, part: part?.at ?? null, list: here.list, isNamed: isNamed(here) };
}

/** Rows that may be of another list tell of their threads, and of nothing else. */
function doubted(reading: ListReading): ListReading {
  const rows = reading.rows.map((row) => ({ ...row, stands: 'unknown' as const, people: [] }));
  return { ...reading, rows, complete: false };
}

function nothingSeen(reading: ListReading): ListReading {
  return { ...reading, page: null, empty: false, complete: false };
}

/** The address of a conversation alone names no folder (facts/outlook.md 7). */
function isNamed(place: Place): boolean {
  return place.view === 'mail' && place.folder !== 'id';
}

/** Which list an address names; the same for all addresses of the Inbox. */
function listNameOf(place: Place): string {
  if (place.view !== 'mail') return '';
  return place.list === 'other' ? `other ${place.folder}` : place.list;
}
