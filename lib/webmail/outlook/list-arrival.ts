import type { ListReading } from '../port';
import { shownRows } from './list';
import { fieldsOfRow } from './row-fields';

/** After this long rows that were shown before are believed to stand in this list too. */
const SAME_ROWS_MS = 1_000;
/** The same for rows of the Inbox in Sent Items and the reverse, where hardly any can stand. */
const OTHER_SIDE_MS = 5_000;

/**
 * Tells whether the rows on the screen belong to the list the address names. The address changes
 * first, and for a moment the rows of the list before stand under the new name; read then, senders
 * would pass for recipients.
 */
export interface ListArrival {
  isHere(view: ListView, list: Element): boolean;
}

/** Which list should be shown. */
interface ListView {
  /** False where the page was loaded at another list: then rows of that one may stand there still. */
  readonly isFirst: boolean;
  /** Names mailbox, folder and part. */
  readonly key: string;
  readonly list: ListReading['list'];
}

interface Shown {
  readonly view: ListView;
  /** Every row that stood under this name. */
  readonly rows: Set<string>;
}

/** @param lookAgain is called when rows that seemed the old ones may be believed */
export function createListArrival(lookAgain: () => void): ListArrival {
  let last: Shown | null = null;
  let waiting: { readonly key: string; over: boolean } | null = null;

  function isOver(key: string, ms: number): boolean {
    if (waiting?.key === key) return waiting.over;
    const started = { key, over: false };
    waiting = started;
    setTimeout(() => {
      started.over = true;
      if (waiting === started) lookAgain();
    }, ms);
    return false;
  }

  function isTrusted(view: ListView, rows: readonly string[]): boolean {
    if (last === null) return view.isFirst || isOver(view.key, SAME_ROWS_MS);
    const { rows: before } = last;
    const stays = rows.some((row) => before.has(row)) || rows.length === 0;
    const wait = isOtherSide(last.view, view) ? OTHER_SIDE_MS : SAME_ROWS_MS;
    return !stays || isOver(view.key, wait);
  }

  return {
    isHere(view, list) {
      const rows = rowKeys(list);
      if (last?.view.key !== view.key && !isTrusted(view, rows)) return false;
      if (last?.view.key !== view.key) last = { view, rows: new Set() };
      waiting = null;
      for (const row of rows) last.rows.add(row);
      return true;
    },
  };
}

function isOtherSide(before: ListView, now: ListView): boolean {
  return before.list !== now.list && before.list !== 'other' && now.list !== 'other';
}

/** A conversation may stand in both lists, with another date in each. */
function rowKeys(list: Element): readonly string[] {
  return shownRows(list).rows.map(
    (row) => `${row.getAttribute('data-convid')} ${fieldsOfRow(row)?.dateTitle}`,
  );
}
