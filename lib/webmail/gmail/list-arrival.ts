import { isShown } from '../is-shown';
import { findAll } from '../selector';
import type { ListLook } from './list';
import { ROW_IDS } from './list-selectors';

/** After this long a list that looks like the one before is believed to be another one. */
const SAME_ROWS_MS = 1_500;
/** After this long a list of sent mail is believed that names no recipients, where none ever did. */
const WRONG_PEOPLE_MS = 5_000;

/**
 * Tells whether the rows on the screen belong to the list the address names. The address changes
 * first, and for a moment the rows of the list before stand under the new name; read then, senders
 * would pass for recipients.
 */
export interface ListArrival {
  /** The address has changed this very moment; what stands there belongs to the one before. */
  leave(main: Element | null): void;
  /** @param key names the list and its page */
  isHere(key: string, main: Element, look: ListLook): boolean;
}

interface Shown {
  /** Null for what stood there when the address changed. */
  readonly key: string | null;
  readonly main: Element;
  readonly rows: string;
  /** A word of the page itself, such as that it is offline, stood beside an empty list. */
  readonly doubted: boolean;
}

/** @param lookAgain is called when a list that seemed the old one may be believed */
export function createListArrival(lookAgain: () => void): ListArrival {
  let last: Shown | null = null;
  let waiting: { readonly key: string; over: boolean } | null = null;
  let recipientsProven = false;

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

  /** Senders in a list of sent mail, or recipients in the Inbox, are of the list before. */
  function namesOthers({ reading, namesRecipients }: ListLook): boolean {
    const { list, rows } = reading;
    if (list === 'other' || rows.length === 0) return false;
    return (list === 'sent') !== namesRecipients;
  }

  return {
    leave(main) {
      if (main) last = { key: null, main, rows: rowsIn(main), doubted: false };
    },
    isHere(key, main, look) {
      const { reading } = look;
      if (namesOthers(look) && (recipientsProven || !isOver(`? ${key}`, WRONG_PEOPLE_MS)))
        return false;
      const rows = rowsIn(main);
      const unchanged = last?.main === main && last.rows === rows;
      if (last && last.key !== key && unchanged && !isOver(key, SAME_ROWS_MS)) return false;
      recipientsProven ||= reading.list === 'sent' && look.namesRecipients;
      const arrives = last?.key !== key;
      waiting = null;
      const doubted = reading.empty && (arrives ? alerts(main) : last?.doubted === true);
      last = { key, main, rows, doubted };
      return !doubted;
    },
  };
}

/** Which threads stand in a main view, as one text to compare. */
function rowsIn(main: Element): string {
  return findAll(ROW_IDS, main)
    .map((carrier) => carrier.getAttribute('data-legacy-thread-id'))
    .join();
}

function alerts(main: Element): boolean {
  const notices = main.ownerDocument.querySelectorAll('[role="alert"]');
  return [...notices].some((notice) => isShown(notice) && notice.textContent?.trim() !== '');
}
