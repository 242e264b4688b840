import type { ListReading } from '../port';
import { shownRows } from './list';
import { fieldsOfRow } from './row-fields';

/** After this long rows that were shown before are taken for those of this list too. */
const SAME_ROWS_MS = 1_000;
/** The same for rows of the Inbox in Sent Items and the reverse, where hardly any can stand. */
const OTHER_SIDE_MS = 5_000;

/**
 * What is known of the rows on the screen: `here` they belong to the list the address names; `away`
 * they need not; `doubted` nothing but time says that they do.
 */
type Arrival = 'here' | 'away' | 'doubted';

/**
 * Tells whether the rows on the screen belong to the list the address names. The address changes
 * first, and for a moment the rows of the list before stand under the new name; read then, senders
 * would pass for recipients. Rows that all stood under the name before stay doubted until another
 * one comes or another list is shown. Where nobody looked before the name changed, those that stand
 * there first under the new one may be the old ones too, and time is all.
 */
export interface ListArrival {
  arrivalOf(view: ListView, list: Element): Arrival;
}

/** Which list should be shown. */
export interface ListView {
  /** Names mailbox and folder. */
  readonly name: string;
  /** Number of the part; null where there is none, or it is not told. */
  readonly part: number | null;
  readonly list: ListReading['list'];
  /** False where the address names no folder, and the list may be any. */
  readonly isNamed: boolean;
  /** What the page was loaded at: rows of another list may stand there still. */
  readonly loadedAt: 'here' | 'another list' | 'no list';
}

/** Names mailbox, folder and part. */
export function keyOfView({ name, part }: ListView): string {
  return `${name} ${part ?? ''}`;
}

interface Shown {
  readonly view: ListView;
  /** Every row that stood under this name. */
  readonly rows: Set<string>;
  /** Every row that stood under the name of the folder that was named last. */
  readonly named: ReadonlySet<string>;
  /** The rows for which nothing but time spoke; null where more does. */
  doubted: ReadonlySet<string> | null;
}

const NO_ROWS: ReadonlySet<string> = new Set();

/** @param lookAgain is called when rows that seemed the old ones may be read */
export function createListArrival(lookAgain: () => void): ListArrival {
  /** Rows that are known to be of a list, by its key. */
  const known = new Map<string, Set<string>>();
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

  function mayBeRead(view: ListView, rows: readonly string[]): boolean {
    const key = keyOfView(view);
    if (last === null && view.loadedAt !== 'no list') return view.loadedAt === 'here';
    if (last === null) return isOver(key, SAME_ROWS_MS);
    const stays = rows.length === 0 || holdsSome(last.rows, rows);
    const wait = isOtherSide(last.view, view) ? OTHER_SIDE_MS : SAME_ROWS_MS;
    return !stays || isOver(key, wait);
  }

  function isDoubtful(view: ListView, rows: readonly string[]): boolean {
    const own = known.get(keyOfView(view)) ?? NO_ROWS;
    return rows.length > 0 && holdsAll(last?.named ?? NO_ROWS, rows) && !holdsAll(own, rows);
  }

  function arrived(view: ListView, rows: readonly string[]): Shown {
    const shown = new Set<string>();
    const doubtful = isDoubtful(view, rows) ? new Set(rows) : null;
    return {
      view,
      rows: shown,
      named: view.isNamed ? shown : (last?.named ?? NO_ROWS),
      doubted: last && isSameList(last.view, view) ? last.doubted : doubtful,
    };
  }

  /** What is shown now, once it may be read. */
  function shownNow(view: ListView, rows: readonly string[]): Shown | null {
    if (last !== null && keyOfView(last.view) === keyOfView(view)) return last;
    return mayBeRead(view, rows) ? arrived(view, rows) : null;
  }

  function learn(key: string, rows: readonly string[]): void {
    const own = known.get(key) ?? new Set();
    for (const row of rows) own.add(row);
    known.set(key, own);
  }

  return {
    arrivalOf(view, list) {
      const rows = rowKeys(list);
      last ??= unseenBefore(view, rows);
      const now = shownNow(view, rows);
      if (now === null) return 'away';
      last = now;
      waiting = null;
      if (now.doubted && !holdsAll(now.doubted, rows)) {
        now.doubted = null;
        now.rows.clear();
      }
      for (const row of rows) now.rows.add(row);
      if (now.doubted) return 'doubted';
      learn(keyOfView(view), rows);
      return 'here';
    },
  };
}

/** The list that was there before, of which nobody saw anything else; null where there was none. */
function unseenBefore(view: ListView, rows: readonly string[]): Shown | null {
  if (view.loadedAt !== 'another list' || rows.length === 0) return null;
  const list = view.list === 'inbox' ? 'sent' : 'inbox';
  const stood = new Set(rows);
  return {
    view: { ...view, name: '', part: null, list },
    rows: stood,
    named: NO_ROWS,
    doubted: null,
  };
}

function holdsSome(set: ReadonlySet<string>, rows: readonly string[]): boolean {
  return rows.some((row) => set.has(row));
}

function holdsAll(set: ReadonlySet<string>, rows: readonly string[]): boolean {
  return rows.every((row) => set.has(row));
}

/** Tabs may come later than the rows below them. */
function isSameList(before: ListView, now: ListView): boolean {
  return before.name === now.name && (before.part === null || now.part === null);
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
