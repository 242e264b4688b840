import { shownText } from '../shown-text';
import { countOfFolder, emptyNotice, isDoubted } from './list-empty';

/** So long the notice of an empty part must stand unchanged. */
const STANDS_MS = 5_000;

/** Which list is looked at. */
interface EmptyView {
  readonly key: string;
  /** The key of the part beside it; null where the list is not divided. */
  readonly beside: string | null;
}

/**
 * Tells whether a list that says it is empty is. An empty list reaches back to the beginning, so
 * its words alone, which no language fixes, are not enough. The folder tree must count nothing in
 * the folder. Of two parts it counts both: there an empty one is believed when its notice has stood
 * unchanged for 5 s, nothing on the page spoke against it, the other part showed rows when it was
 * looked at last, and this one never lost more than a single row at once.
 *
 * What stays: a filter that was on when a part was first looked at in this tab, and says so in no
 * word that is known. Where the folder tree is hidden, an empty list that is not divided is never
 * believed; and so is an empty part while both were never looked at in the same tab.
 */
export interface EmptyLists {
  /** Takes note of rows that stood there. */
  sawRows(view: EmptyView, count: number): void;
  /** @param list shows the notice */
  isEmpty(view: EmptyView, list: Element): boolean;
}

interface Notice {
  readonly key: string;
  readonly words: string;
  doubted: boolean;
  stood: boolean;
}

/** @param lookAgain is called when a notice has stood long enough */
export function createEmptyLists(lookAgain: () => void): EmptyLists {
  const rows = new Map<string, number>();
  let notice: Notice | null = null;

  function noticeNow(key: string, words: string): Notice {
    if (notice?.key === key && notice.words === words) return notice;
    const fresh: Notice = { key, words, doubted: false, stood: false };
    notice = fresh;
    setTimeout(() => {
      fresh.stood = true;
      if (notice === fresh) lookAgain();
    }, STANDS_MS);
    return fresh;
  }

  return {
    sawRows({ key }, count) {
      notice = null;
      rows.set(key, count);
    },
    isEmpty({ key, beside }, list) {
      const shown = emptyNotice(list);
      if (!shown) return false;
      const now = noticeNow(key, shownText(shown));
      const isDoubtedNow = isDoubted(list, shown);
      now.doubted ||= isDoubtedNow;
      const count = countOfFolder(list.ownerDocument);
      if (isDoubtedNow || count === 'nothing') return !isDoubtedNow;
      if (beside === null || now.doubted || !now.stood) return false;
      return (rows.get(beside) ?? 0) > 0 && (rows.get(key) ?? 0) <= 1;
    },
  };
}
