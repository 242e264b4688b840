import type { ListReading, RowReading } from '../port';
import { waitFor } from '../wait';
import { ROW } from './list-selectors';
import { findAllOfPage } from './mail-words';
import type { OutlookPage } from './outlook-page';

/** What going down a list needs of the adapter. */
export interface ScrolledList {
  readonly page: OutlookPage;
  readList(): ListReading | null;
}

/** Rows that are there already need this long to be drawn, and others that must be fetched longer. */
const DRAWN_WITHIN_MS = 1_500;
const FETCHED_WITHIN_MS = 4_000;
/** What is drawn is understood within this time, while the worker has other work too. */
const UNDERSTOOD_WITHIN_MS = 20_000;
/** So many looks in a row must show the same. */
const SAME_LOOKS = 2;
/** A reading that is not complete gets this many looks to become so. */
const PATIENT_LOOKS = 8;
/** Somewhat less than a screen, so that the last rows stay in sight. */
const PART_OF_SCREEN = 0.8;
/** More than this many screens without another row is no list that follows. */
const MOST_STEPS = 12;
/** Fractions of a pixel keep a list from its very end. */
const AT_END_PX = 2;

/**
 * Scrolls the list on until another row stands there beside one of those before (facts/outlook.md 1:
 * few rows stand in the page, and others come by scrolling). The end is reached where the list can
 * be scrolled no further and nothing comes in 4 s, in a page that is drawn meanwhile: out of sight no
 * list hears that it was scrolled.
 */
export async function showOlderRows(
  list: ScrolledList,
  signal: AbortSignal,
): Promise<'shown' | 'end' | 'stuck'> {
  const before = await waitFor(list.readList, UNDERSTOOD_WITHIN_MS, signal);
  if (!before || before.list === 'other') return 'stuck';
  if (before.empty) return 'end';
  for (let step = 0; step < MOST_STEPS && !signal.aborted; step += 1) {
    const outcome = await stepDown(list, before, signal);
    if (outcome === 'end') {
      const now = await waitFor(list.readList, UNDERSTOOD_WITHIN_MS, signal);
      return now && keyOf(now.rows.at(-1)) === keyOf(before.rows.at(-1)) ? 'end' : 'stuck';
    }
    if (outcome === null) continue;
    return overlaps(outcome, before) ? 'shown' : backUntilOverlap(list, before, signal);
  }
  return 'stuck';
}

/** Null where the step brought no other row, and the list goes on. */
async function stepDown(
  list: ScrolledList,
  before: ListReading,
  signal: AbortSignal,
): Promise<ListReading | 'end' | null> {
  const scroller = scrollerOf(list.page);
  const isLast = isScrolledToEnd(scroller);
  if (scroller && !isLast) scroller.scrollTop += scroller.clientHeight * PART_OF_SCREEN;
  const within = isLast ? FETCHED_WITHIN_MS : DRAWN_WITHIN_MS;
  let isDrawn = false;
  list.page.window.requestAnimationFrame(() => {
    isDrawn = true;
  });
  const shown = await otherRows(list, before, within, signal);
  if (shown) return shown;
  const isEnd = isLast && isDrawn && isScrolledToEnd(scrollerOf(list.page));
  return isEnd && !signal.aborted ? 'end' : null;
}

/** What the rows of a list are scrolled in; null where all of them fit. */
export function scrollerOf(page: OutlookPage): Element | null {
  const list = page.list();
  const [row] = list ? findAllOfPage(ROW, list) : [];
  for (let box = row?.parentElement ?? null; box; box = box.parentElement) {
    const { overflowY } = page.window.getComputedStyle(box);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && box.scrollHeight > box.clientHeight + AT_END_PX) return box;
  }
  return null;
}

/** The time counts while the list can be read: what is drawn may not be understood yet. */
async function otherRows(
  list: ScrolledList,
  before: ListReading,
  withinMs: number,
  signal: AbortSignal,
): Promise<ListReading | null> {
  const look = otherRowsIn(list, before);
  const shown = await waitFor(look, withinMs, signal);
  if (shown || list.readList()) return shown;
  await waitFor(list.readList, UNDERSTOOD_WITHIN_MS, signal);
  return waitFor(look, withinMs, signal);
}

/** Once the list shows other rows than before at its lower end, and keeps still. */
function otherRowsIn(list: ScrolledList, before: ListReading): () => ListReading | null {
  const last = keyOf(before.rows.at(-1));
  let seen = '';
  let looks = 0;
  return () => {
    const now = list.readList();
    if (!now || keyOf(now.rows.at(-1)) === last) return null;
    const shown = JSON.stringify(now);
    looks = shown === seen ? looks + 1 : 1;
    seen = shown;
    return looks >= (now.complete ? SAME_LOOKS : PATIENT_LOOKS) ? now : null;
  };
}

/** A list that jumped further than one may lose sight of is scrolled back, half a screen at a time. */
async function backUntilOverlap(
  list: ScrolledList,
  before: ListReading,
  signal: AbortSignal,
): Promise<'shown' | 'stuck'> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const scroller = scrollerOf(list.page);
    if (!scroller || scroller.scrollTop === 0) return 'stuck';
    scroller.scrollTop -= scroller.clientHeight / 2;
    const now = await otherRows(list, before, DRAWN_WITHIN_MS, signal);
    if (now && overlaps(now, before)) return 'shown';
    if (!now || signal.aborted) return 'stuck';
  }
  return 'stuck';
}

function isScrolledToEnd(scroller: Element | null): boolean {
  if (!scroller) return true;
  const { scrollTop, clientHeight, scrollHeight } = scroller;
  return scrollTop + clientHeight >= scrollHeight - AT_END_PX;
}

function overlaps(now: ListReading, before: ListReading): boolean {
  const known = new Set(before.rows.slice(before.pinned).map(keyOf));
  return now.rows.some((row) => known.has(keyOf(row)));
}

function keyOf(row: RowReading | undefined): string {
  return row ? `${row.threadId} ${row.messageAt.from}` : '';
}
