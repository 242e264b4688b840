import { press } from '../press';
import { waitFor } from '../wait';
import type { FolderEntries } from './folder-entries';
import { partOfList } from './list-part';
import { ROW } from './list-selectors';
import { findAllOfPage } from './mail-words';
import { type ScrolledList, scrollerOf } from './older-rows';
import type { OutlookPage } from './outlook-page';
import { fieldsOfRow } from './row-fields';
import { pressPart, pressPlainly } from './turning-presses';

const FOLLOWS_WITHIN_MS = 10_000;
/** Rows that stood further down are fetched anew. */
const DRAWN_WITHIN_MS = 2_000;

/** What the user looked at. */
export interface OutlookPlace {
  /** The folder, by its name in the tree; null where that is not known. */
  readonly entry: string | null;
  /** As the address names it. */
  readonly folder: string;
  /** The part of a divided Inbox. */
  readonly part: number | null;
  /** How far the list was scrolled, in px. */
  readonly scrolled: number;
  /** The row of what was open; null where nothing was, or its row was out of sight. */
  readonly row: string | null;
  /** What the address said was open. */
  readonly id: string | null;
}

export function placeOfList(page: OutlookPage, folders: FolderEntries): OutlookPlace {
  const here = page.place();
  const account = page.account();
  const selected = rowsOf(page).find((row) => row.getAttribute('aria-selected') === 'true');
  const isMail = here.view === 'mail';
  return {
    entry: folders.selected(),
    folder: isMail ? here.folder : '',
    part: isMail && account ? (partOfList(page, here.list, account).part?.at ?? null) : null,
    scrolled: scrollerOf(page)?.scrollTop ?? 0,
    row: isMail && here.id !== null && selected ? keyOf(selected) : null,
    id: isMail ? here.id : null,
  };
}

/** Goes back to folder, part, scroll position and what was open, in this order. */
export async function goToPlace(
  list: ScrolledList,
  folders: FolderEntries,
  place: OutlookPlace,
  signal: AbortSignal,
): Promise<'shown' | 'stuck'> {
  if (!(await toFolder(list, folders, place, signal))) return 'stuck';
  if (place.part !== null && !(await pressPart(list, place.part, signal))) return 'stuck';
  const scroll = () => {
    const scroller = scrollerOf(list.page);
    if (scroller && scroller.scrollTop !== place.scrolled) scroller.scrollTop = place.scrolled;
    return (scroller?.scrollTop ?? 0) === place.scrolled ? true : null;
  };
  await waitFor(scroll, DRAWN_WITHIN_MS, signal);
  return (await isOpenAgain(list.page, place, signal)) ? 'shown' : 'stuck';
}

async function toFolder(
  { page, readList }: ScrolledList,
  folders: FolderEntries,
  { entry, folder }: OutlookPlace,
  signal: AbortSignal,
): Promise<boolean> {
  const isThere = () => {
    const here = page.place();
    const isSame = here.view === 'mail' && here.folder === folder;
    return isSame || (entry !== null && folders.selected() === entry);
  };
  if (!isThere()) {
    const found = entry === null ? null : folders.named(entry);
    if (!found) return false;
    pressPlainly(found);
    if (!(await waitFor(() => isThere() || null, FOLLOWS_WITHIN_MS, signal))) return false;
  }
  await waitFor(readList, DRAWN_WITHIN_MS, signal);
  return true;
}

/** What is open stays open while another row is looked at, but not while another folder is. */
async function isOpenAgain(
  page: OutlookPage,
  { id, row }: OutlookPlace,
  signal: AbortSignal,
): Promise<boolean> {
  const isOpen = () => {
    const here = page.place();
    return here.view === 'mail' && here.id === id;
  };
  if (isOpen() || id === null) return true;
  const look = () => rowsOf(page).find((one) => keyOf(one) === row) ?? null;
  const found = row === null ? null : await waitFor(look, DRAWN_WITHIN_MS, signal);
  if (!found) return false;
  press(found);
  return (await waitFor(() => isOpen() || null, FOLLOWS_WITHIN_MS, signal)) ?? false;
}

function rowsOf({ document }: OutlookPage): readonly Element[] {
  return findAllOfPage(ROW, document);
}

/** A conversation is one row, but single messages of it are several. */
function keyOf(row: Element): string {
  return `${row.getAttribute('data-convid')} ${fieldsOfRow(row)?.dateTitle}`;
}
