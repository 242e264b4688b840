import type { ListReading, Paging } from '../port';
import { waitFor } from '../wait';
import { createFolderEntries } from './folder-entries';
import { goToPlace, type OutlookPlace, placeOfList } from './list-place';
import { type ScrolledList, scrollerOf, showOlderRows } from './older-rows';
import { pressPart, pressPlainly } from './turning-presses';

const FOLLOWS_WITHIN_MS = 10_000;

/**
 * Goes through Outlook's lists as a person does: the folder in the tree, the tab of a part, the
 * wheel. The address is never changed by hand: the page need not follow, and old rows would stand
 * under a new name. Where the folder tree is hidden, or a search stands in the list's place, another
 * list cannot be shown.
 */
export function pagingOf(list: ScrolledList): Paging {
  const { page, readList } = list;
  const folders = createFolderEntries(page);

  /** A folder may come back scrolled as it was left, and what was open closes a moment later. */
  async function toTop(isIt: (reading: ListReading) => boolean, signal: AbortSignal) {
    const look = () => {
      const reading = readList();
      if (!reading || !isIt(reading) || page.open()) return null;
      if (reading.page === 1 || reading.rows.length === 0) return reading;
      const scroller = scrollerOf(page);
      if (scroller) scroller.scrollTop = 0;
      return null;
    };
    return (await waitFor(look, FOLLOWS_WITHIN_MS, signal)) ? 'shown' : 'stuck';
  }

  return {
    place: () => JSON.stringify(placeOfList(page, folders)),
    goTo: (place, signal) => goToPlace(list, folders, JSON.parse(place) as OutlookPlace, signal),
    async showList({ list: name, part }, signal) {
      const here = page.place();
      if (here.view !== 'mail' || here.folder === 'search') return 'stuck';
      folders.learn();
      if (here.list !== name || here.id !== null || page.list() === null) {
        const entry = folders.entryOf(name);
        if (!entry) return 'stuck';
        // Its rows stand there for a moment longer: only who knows them can tell them apart.
        if (here.list !== 'other') await waitFor(readList, FOLLOWS_WITHIN_MS, signal);
        pressPlainly(entry);
      }
      if (name === 'inbox' && !(await pressPart(list, part, signal))) return 'stuck';
      return toTop((reading) => reading.list === name, signal);
    },
    showOlder: (signal) => showOlderRows(list, signal),
  };
}
