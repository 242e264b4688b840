import type { ListSpec } from '../../list-spec';
import { hashOfThread } from '../../page-route';
import type { ListData, RowData } from '../../wire';
import { config, words } from '../config';
import { el, freshId, show } from '../element';
import { newMain } from '../mains';
import { fillToolbar } from './list-toolbar';
import { adRow, foreignRow } from './odd-rows';
import { dressRow, rowCells } from './row-cells';

/** A main region that holds a list. */
export interface ListView {
  readonly main: HTMLElement;
  /** Which folder it showed last, as a word to compare; '' before the first. */
  shownKey(): string;
  fill(data: ListData): void;
  /** The server did not answer and nothing was shown before. */
  showOffline(): void;
}

export interface ListViewEvents {
  openDraft(composeToken: string): void;
}

interface RowSlot {
  readonly node: HTMLTableRowElement;
  data: RowData | null;
  list: ListSpec | null;
}

export function createListView(events: ListViewEvents): ListView {
  const toolbar = el('div', { class: 'G-atb', gh: 'tm' });
  const body = el('tbody');
  const table = el('table', { class: 'F cf zt', role: 'grid' }, body);
  const empty = el(
    'table',
    { class: 'cf TB' },
    el('tbody', {}, el('tr', {}, el('td', { class: 'TC' }))),
  );
  show(empty, false);
  // The first panel is an empty placeholder (facts/gmail.md 1.1).
  const panels = [el('div', { class: 'Cp' }), el('div', { class: 'Cp' }, el('div', {}, table))];
  const main = newMain(toolbar, el('div', { class: 'ae4', gh: 'tl' }, ...panels, empty));
  const slots: RowSlot[] = [];
  let key = '';

  const say = (text: string | null) => {
    show(empty, text !== null);
    const cell = empty.querySelector('td');
    if (cell) cell.textContent = text ?? '';
  };

  return {
    main,
    shownKey: () => key,
    fill(data) {
      key = listKey(data.spec);
      while (slots.length < data.rows.length) slots.push(newSlot(events));
      for (const [i, slot] of slots.entries()) {
        const row = data.rows[i];
        if (row) fillSlot(slot, row, data);
        else slot.data = null;
      }
      const nodes = slots.slice(0, data.rows.length).map((slot) => slot.node);
      replaceChanged(body, [...oddRows(data), ...nodes]);
      say(data.total > 0 ? null : data.spec.name === 'search' ? words.emptySearch : words.empty);
      fillToolbar(toolbar, data);
    },
    showOffline() {
      body.replaceChildren();
      toolbar.replaceChildren();
      say(words.offline);
    },
  };
}

export function listKey(spec: ListSpec): string {
  return `${spec.name}/${spec.argument}`;
}

function newSlot(events: ListViewEvents): RowSlot {
  const slot: RowSlot = { node: el('tr'), data: null, list: null };
  slot.node.addEventListener('click', (event) => {
    const onControl = (event.target as Element).closest(
      '[role=checkbox],[role=button],[role=switch]',
    );
    if (!slot.data || !slot.list || onControl) return;
    const { standaloneDraft, threadId } = slot.data;
    if (standaloneDraft) events.openDraft(threadId);
    else location.hash = hashOfThread(slot.list, threadId);
  });
  return slot;
}

function fillSlot(slot: RowSlot, row: RowData, data: ListData): void {
  slot.list = data.spec;
  if (JSON.stringify(slot.data) === JSON.stringify(row)) return;
  slot.data = row;
  const labelId = freshId();
  dressRow(slot.node, row, labelId);
  slot.node.replaceChildren();
  const fillCells = () => {
    // Meanwhile the node may serve another thread.
    if (slot.data === row) slot.node.replaceChildren(...rowCells(row, data.now, labelId));
  };
  if (config.switches.lateCellsMs > 0) setTimeout(fillCells, config.switches.lateCellsMs);
  else fillCells();
}

function oddRows({ spec, page }: ListData): HTMLElement[] {
  const inbox = spec.name === 'inbox' && page === 1;
  const { ads, foreignRow: foreign } = config.switches;
  return [...(inbox && ads ? [adRow()] : []), ...(inbox && foreign ? [foreignRow()] : [])];
}

function replaceChanged(parent: HTMLElement, nodes: readonly HTMLElement[]): void {
  const same =
    parent.childNodes.length === nodes.length &&
    nodes.every((node, i) => parent.childNodes[i] === node);
  if (!same) parent.replaceChildren(...nodes);
}
