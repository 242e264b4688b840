import type { PageWords } from './page-words';
import type { RowData } from './wire';

/** What a screen reader hears of a row: one run without stops, or commas in older builds (facts/outlook.md 1). */
export function rowLabel(
  row: RowData,
  shown: { readonly subject: string; readonly date: string; readonly expanded: boolean },
  form: 'run-on' | 'commas',
  words: PageWords['row'],
): string {
  const fold = shown.expanded ? words.expanded : words.collapsed;
  const parts = [
    row.unread ? words.unread : '',
    row.count > 1 && row.itemId === null ? fold : '',
    row.replied ? words.replied : '',
    row.draft ? words.draft : '',
    row.pinned ? words.pinned : '',
    row.people.map(({ name }) => name).join('; '),
    shown.subject,
    shown.date,
    row.preview === '' ? words.noPreview : row.preview,
  ].filter((part) => part !== '');
  if (form === 'commas') return parts.join(', ');
  return [...parts, words.noneSelected].join(' ');
}
