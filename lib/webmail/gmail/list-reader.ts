import type { ListReading } from '../port';
import type { Watching } from '../watching';
import type { GmailPage } from './gmail-page';
import type { ListHere } from './hash';
import { OF_GMAIL, readListIn } from './list';
import { createListArrival } from './list-arrival';
import { listExtent } from './list-extent';
import { createInboxParts, type InboxPart, isSectioned } from './list-parts';
import { shownRowsIn } from './shown-rows';

/** Reads the list on the screen, and keeps what lists have shown of this mailbox. */
export interface ListReader {
  read(): ListReading | null;
  /** The address has changed this very moment. */
  leave(): void;
  /** Whether some row has shown that dates are in the browser's time zone. */
  zoneProven(): boolean;
  /** Whether the last list was one of single messages. */
  showsSingles(): boolean;
}

/**
 * Of these no row is told: in Spam anybody may stand under any name, and what is scheduled was not
 * sent. That a row left another list proves nothing, so both may stay out.
 */
const NOT_TOLD = /^(spam|scheduled)$/;

export function createListReader(page: GmailPage, watching: () => Watching): ListReader {
  const arrival = createListArrival(() => watching().lookAgain());
  const parts = createInboxParts();
  let zoneProven = false;
  let single = false;

  /** Null while it cannot be told which list this is. */
  function whichList(
    main: Element,
    shown: readonly Element[],
    { list, folder }: ListHere,
  ): WhichList | null {
    if (list !== 'inbox' && !folder.startsWith('category/')) return { list, ...AS_ONE };
    if (isSectioned(main, shown)) return { list: 'other', ...AS_ONE };
    const part = parts.read(main, folder, watching().isSettled());
    return part === 'none' ? { list, ...AS_ONE } : part && { list: 'inbox', ...part };
  }

  function read(): ListReading | null {
    const here = page.place();
    const main = page.main();
    const account = page.account();
    if (here.view === 'other' || !main || !account || !showsList(main, here)) return null;
    if (NOT_TOLD.test(here.folder)) return untold(account);
    return readIn(main, account, here);
  }

  function readIn(main: Element, account: string, here: ListHere): ListReading | null {
    const shown = shownRowsIn(main);
    const which = whichList(main, shown, here);
    if (!which) return null;
    const number = here.view === 'list' ? here.page : pageBeside(main, here);
    const settled = watching().isSettled();
    const look = readListIn(main, shown, { account, ...which, page: number, settled, zoneProven });
    const key = `${here.folder} ${number} ${which.part?.at}`;
    if (!look || !arrival.isHere(key, main, look)) return null;
    zoneProven ||= look.reading.rows.some((row) => row.stands === 'here');
    single = look.single ?? single;
    return look.reading;
  }

  return {
    read,
    leave: () => arrival.leave(page.main()),
    zoneProven: () => zoneProven,
    showsSingles: () => single,
  };
}

type WhichList = InboxPart & Pick<ListReading, 'list'>;

const AS_ONE: InboxPart = { part: null, certain: true };

/** With a pane the address names the thread, and the list stands beside it. */
function showsList(main: Element, { view }: ListHere): boolean {
  return view === 'list' || shownRowsIn(main).length > 0;
}

/** The count over the list says where it begins; else the address may. */
function pageBeside(main: Element, { page }: ListHere): number | null {
  return listExtent(main)?.first === 1 ? 1 : page;
}

function untold(account: string): ListReading {
  return {
    ...OF_GMAIL,
    account,
    list: 'other',
    part: null,
    page: 1,
    rows: [],
    empty: false,
    complete: false,
  };
}
