import type { RowData } from '../../wire';
import { config } from '../config';
import { classes, el } from '../element';
import { peopleLine } from './people-line';
import { dateSpan, labelChips, spokenLabel, subjectLink } from './row-cells';

/** The second and third table row of one thread in the vertical split. */
export function dressFurtherRow(row: HTMLElement, data: RowData): void {
  row.className = classes(`zA ${data.unread ? 'zE' : 'yO'} apv`);
}

/**
 * The cells of the two or three table rows of one thread: people and date, subject, and the snippet
 * where snippets are on (facts/gmail.md 1.10).
 */
export function splitCells(data: RowData, now: number, labelId: string): HTMLElement[][] {
  const { snippets } = config.switches;
  const rowspan = snippets ? 3 : 2;
  const checkbox = { class: 'apo-jc T-Jo J-J5-Ji', role: 'checkbox', 'aria-checked': 'false' };
  const first = [
    el('td', { rowspan, class: 'PF xY' }),
    el('td', { rowspan, class: 'apo-x3 xY' }, el('div', checkbox)),
    el(
      'td',
      { class: `yX xY ${snippets ? 'apy' : 'apx'}` },
      spokenLabel(data, now, labelId),
      peopleLine(data),
    ),
    el('td', { class: 'yf xY apt' }, el('div', { class: 'apm' }, dateSpan(data, now))),
    el('td', { rowspan, class: 'apU apC' }, el('span', { class: 'aXw T-KT', role: 'button' })),
  ];
  const subject = el('td', { colspan: 2, class: 'xY apD' }, subjectLink(data));
  if (!snippets) return [first, [subject]];
  const labels = el(
    'div',
    { class: 'apu' },
    ...(data.labels.length > 0 ? [labelChips(data.labels)] : []),
  );
  const snippet = el('div', { class: 'y2 apz' }, data.snippet);
  return [
    first,
    [subject],
    [el('td', { colspan: 2, class: 'xY apA' }, el('div', { class: 'apB' }, labels, snippet))],
  ];
}
