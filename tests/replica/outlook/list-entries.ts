import type { GroupName } from './page-words';
import { type DateStyle, dayStart } from './shown-dates';
import type { ListData, MessageData, RowData } from './wire';

/** What stands in the list, from top to bottom. */
export type Entry =
  | { readonly kind: 'group'; readonly name: GroupName }
  | { readonly kind: 'row'; readonly row: RowData }
  /** A message of the conversation above it, which is expanded. */
  | { readonly kind: 'message'; readonly message: MessageData };

export interface Expanded {
  readonly convId: string;
  readonly messages: readonly MessageData[];
}

/** Rows under the headers of their days; without headers where `grouped` is false, as in a search. */
export function listEntries(
  { rows, now }: ListData,
  style: DateStyle,
  grouped: boolean,
  expanded: Expanded | null,
): Entry[] {
  const entries: Entry[] = [];
  let last: GroupName | null = null;
  for (const row of rows) {
    const name = groupOf(row, now, style);
    if (grouped && name !== last) entries.push({ kind: 'group', name });
    last = name;
    entries.push({ kind: 'row', row });
    if (expanded?.convId !== row.convId) continue;
    entries.push(...expanded.messages.map((message) => ({ kind: 'message', message }) as const));
  }
  return entries;
}

const DAY_MS = 86_400_000;

function groupOf(row: RowData, now: number, style: DateStyle): GroupName {
  if (row.pinned) return 'pinned';
  const today = dayStart(now, style);
  const day = dayStart(row.shownAt, style);
  const week = weekStart(today, style.dateFormat);
  if (day >= today) return 'today';
  if (day >= today - DAY_MS) return 'yesterday';
  if (day >= week) return 'thisWeek';
  if (day >= week - 7 * DAY_MS) return 'lastWeek';
  if (day >= monthStart(today, 0)) return 'thisMonth';
  return day >= monthStart(today, -1) ? 'lastMonth' : 'older';
}

/** Weeks begin on Sunday in American, Hebrew and Chinese formats, on Monday in the others. */
function weekStart(today: number, dateFormat: string): number {
  const fromSunday = new Date(today).getUTCDay();
  const sundayFirst = /^(en-US|he|zh)/.test(dateFormat);
  return today - (sundayFirst ? fromSunday : (fromSunday + 6) % 7) * DAY_MS;
}

function monthStart(today: number, months: number): number {
  const date = new Date(today);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
}
