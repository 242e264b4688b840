import { followLink } from '../follow-link';
import type { ListReading, Paging } from '../port';
import { press } from '../press';
import { scrollAround, scrolledAround } from '../scroll-place';
import { waitFor } from '../wait';
import type { GmailPage } from './gmail-page';
import { listExtent } from './list-extent';
import { inboxTabs } from './list-parts';

const FOLLOWS_WITHIN_MS = 10_000;

/** What turning pages needs of the adapter. */
export interface TurnedPage {
  readonly page: GmailPage;
  readList(): ListReading | null;
}

/**
 * Gmail numbers the pages of a list in its address (facts/gmail.md section 5), which outlasts any
 * change of its buttons.
 */
export function pagingOf(turned: TurnedPage): Paging {
  const { page, readList } = turned;
  const { document, window } = page;

  async function show(where: ListWhere, number: number, signal: AbortSignal) {
    const { list, folder, part } = where;
    const hash = number === 1 ? `#${folder}` : `#${folder}/p${number}`;
    const before = readList();
    if (!isAt(hash)) await followLink(document, hash);
    const look = () => {
      const reading = readList();
      const isThere = reading?.list === list && (reading.part?.at ?? 0) === part;
      if (isThere && reading.page === number && !isLate(reading, before)) {
        return reading.empty && number > 1 ? 'end' : 'shown';
      }
      // An address beyond the last page is corrected by the page itself.
      const here = page.place();
      return here.view === 'list' && here.folder === folder && here.page < number ? 'end' : null;
    };
    return (await waitFor(look, FOLLOWS_WITHIN_MS, signal)) ?? 'stuck';
  }

  function isAt(hash: string): boolean {
    return window.location.hash === hash;
  }

  return {
    place() {
      const main = page.main();
      return JSON.stringify({
        hash: window.location.hash,
        scrolled: main ? scrolledAround(main) : [],
      } satisfies GmailPlace);
    },
    async goTo(place, signal) {
      const { hash, scrolled } = JSON.parse(place) as GmailPlace;
      if (!isAt(hash)) await followLink(document, hash === '' ? '#inbox' : hash);
      const { view } = page.place();
      const isShown = () => (view === 'list' ? readList() !== null : page.main() !== null);
      const shown = await waitFor(
        () => (isShown() ? page.main() : null),
        FOLLOWS_WITHIN_MS,
        signal,
      );
      if (!shown) return 'stuck';
      scrollAround(shown, scrolled);
      return 'shown';
    },
    async showList({ list, part, page: number }, signal) {
      const folder = part === 0 ? list : await folderOfTab(turned, part, signal);
      if (folder === null) return 'stuck';
      const where = { list, folder, part };
      const outcome = await show(where, number, signal);
      return outcome === 'end' ? show(where, 1, signal).then(notEnd) : outcome;
    },
    async showOlder(signal) {
      const here = page.place();
      const { list, part } = readList() ?? { list: 'other', part: null };
      if (here.view !== 'list' || list === 'other') return 'stuck';
      const main = page.main();
      const extent = main && listExtent(main);
      if (extent && extent.last >= extent.total) return 'end';
      return show({ list, folder: here.folder, part: part?.at ?? 0 }, here.page + 1, signal);
    },
  };
}

/** A tab of the Inbox has an address too, but only the page knows which: the tab is pressed. */
async function folderOfTab(
  { page, readList }: TurnedPage,
  part: number,
  signal: AbortSignal,
): Promise<string | null> {
  const { document } = page;
  const tab = () => inboxTabs(page.main() ?? document.body)[part] ?? null;
  if (!tab()) await followLink(document, '#inbox');
  const shown = await waitFor(tab, FOLLOWS_WITHIN_MS, signal);
  if (!shown) return null;
  press(shown);
  const folder = () => {
    const here = page.place();
    return here.view === 'list' && readList()?.part?.at === part ? here.folder : null;
  };
  return waitFor(folder, FOLLOWS_WITHIN_MS, signal);
}

interface ListWhere {
  readonly list: ListReading['list'];
  /** As the address names it. */
  readonly folder: string;
  /** Number of the tab, from 0. */
  readonly part: number;
}

interface GmailPlace {
  readonly hash: string;
  readonly scrolled: readonly number[];
}

/** The rows of another page of the list still stand there under the number of this one. */
function isLate({ list, page, rows }: ListReading, before: ListReading | null): boolean {
  if (before === null || before.list !== list || before.page === page) return false;
  return rows.length > 0 && threadsOf(rows) === threadsOf(before.rows);
}

function threadsOf(rows: ListReading['rows']): string {
  return rows.map(({ threadId }) => threadId).join();
}

/** The first page of a list is never beyond its end. */
function notEnd(outcome: 'shown' | 'end' | 'stuck'): 'shown' | 'stuck' {
  return outcome === 'end' ? 'stuck' : outcome;
}
