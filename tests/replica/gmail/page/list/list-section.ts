import type { ListSpec } from '../../list-spec';
import type { ListData, RowData } from '../../wire';
import { config } from '../config';
import { el, freshId, show } from '../element';
import { dressRow, rowCells } from './row-cells';
import { dressFurtherRow, splitCells } from './split-row';

/** A table of rows with what stands around it; most lists have one, a divided Inbox several. */
export interface ListSection {
  readonly root: HTMLElement;
  fill(rows: readonly RowData[], data: ListData, oddRows: readonly HTMLElement[]): void;
  empty(): void;
  /** Words in the place of rows; null where there are rows. */
  say(text: string | null): void;
}

export interface RowEvents {
  openDraft(threadId: string): void;
  openThread(list: ListSpec, page: number, threadId: string): void;
}

/** The table rows of one thread: two or three of them in the vertical split. */
interface RowSlot {
  readonly nodes: readonly HTMLTableRowElement[];
  data: RowData | null;
  from: ListData | null;
}

/** @param heading names the section, and folds it when pressed; null for a list that is no section */
export function createListSection(events: RowEvents, heading: string | null): ListSection {
  const body = el('tbody');
  const table = el('table', { class: 'F cf zt', role: 'grid' }, body);
  const nothing = el(
    'table',
    { class: 'cf TB' },
    el('tbody', {}, el('tr', {}, el('td', { class: 'TC' }))),
  );
  show(nothing, false);
  // The first panel is an empty placeholder (facts/gmail.md 1.1).
  const panels = [el('div', { class: 'Cp' }), el('div', { class: 'Cp' }, el('div', {}, table))];
  const head = heading === null ? [] : [sectionHead(heading, panels)];
  const isBare = heading !== null && config.switches.partMarks === 'none';
  const root = el('div', isBare ? {} : { class: 'ae4', gh: 'tl' }, ...head, ...panels, nothing);
  const slots: RowSlot[] = [];
  const say = (text: string | null) => {
    show(nothing, text !== null);
    const cell = nothing.querySelector('td');
    if (cell) cell.textContent = text ?? '';
  };
  return {
    root,
    say,
    fill(rows, data, oddRows) {
      while (slots.length < rows.length) slots.push(newSlot(events));
      for (const [i, slot] of slots.entries()) {
        const row = rows[i];
        if (row) fillSlot(slot, row, data);
        else slot.data = null;
      }
      replaceChanged(body, [
        ...oddRows,
        ...slots.slice(0, rows.length).flatMap(({ nodes }) => nodes),
      ]);
    },
    empty: () => body.replaceChildren(),
  };
}

function sectionHead(name: string, panels: readonly HTMLElement[]): HTMLElement {
  const head = el('div', { class: 'Cr', role: 'button', tabindex: 0 }, el('h3', {}, name));
  let folded = false;
  head.addEventListener('click', () => {
    folded = !folded;
    for (const panel of panels) show(panel, !folded);
  });
  return head;
}

function newSlot(events: RowEvents): RowSlot {
  const { pane, snippets } = config.switches;
  const further = pane !== 'right' ? 0 : snippets ? 2 : 1;
  const nodes = Array.from({ length: 1 + further }, () => el('tr'));
  const slot: RowSlot = { nodes, data: null, from: null };
  for (const node of nodes) {
    node.addEventListener('click', (event) => {
      const onControl = (event.target as Element).closest(
        '[role=checkbox],[role=button],[role=switch]',
      );
      if (!slot.data || !slot.from || onControl) return;
      const { standaloneDraft, threadId } = slot.data;
      if (standaloneDraft) events.openDraft(threadId);
      else events.openThread(slot.from.spec, slot.from.page, threadId);
    });
  }
  return slot;
}

function fillSlot(slot: RowSlot, row: RowData, data: ListData): void {
  slot.from = data;
  if (JSON.stringify(slot.data) === JSON.stringify(row)) return;
  slot.data = row;
  const labelId = freshId();
  const [first, ...further] = slot.nodes;
  if (first) dressRow(first, row, labelId);
  for (const node of further) dressFurtherRow(node, row);
  for (const node of slot.nodes) node.replaceChildren();
  const fillCells = () => {
    // Meanwhile the node may serve another thread.
    if (slot.data !== row) return;
    const cells =
      further.length === 0
        ? [rowCells(row, data.now, labelId)]
        : splitCells(row, data.now, labelId);
    for (const [i, node] of slot.nodes.entries()) node.replaceChildren(...(cells[i] ?? []));
  };
  if (config.switches.lateCellsMs > 0) setTimeout(fillCells, config.switches.lateCellsMs);
  else fillCells();
}

function replaceChanged(parent: HTMLElement, nodes: readonly HTMLElement[]): void {
  const same =
    parent.childNodes.length === nodes.length &&
    nodes.every((node, i) => parent.childNodes[i] === node);
  if (!same) parent.replaceChildren(...nodes);
}
