import { type Entry, type Expanded, listEntries } from '../../list-entries';
import type { ListData, Pivot, RowData } from '../../wire';
import { config } from '../config';
import { el, hashed } from '../element';
import { words } from '../words';
import { createInstanceIds } from './instance-ids';
import { groupHeader, messageEntry } from './other-entries';
import { createPivots } from './pivots';
import { rowElement } from './row-element';
import { createVirtualList } from './virtual-list';

/** The message list with its header. */
export interface ListPanel {
  readonly root: HTMLElement;
  /** What a folder or a search holds now; a redraw makes other instance ids. */
  fill(list: ListData, from: { readonly title: string; readonly search: boolean }): void;
  /** The same list, with marks that have changed. */
  update(list: ListData): void;
  /** Id of the address: that of the row's conversation, or of its item. */
  select(id: string | null): void;
  /** A message covers the list, or does no longer. */
  cover(covered: boolean): void;
}

export interface ListPanelEvents {
  rowChosen(row: RowData): void;
  pivotChosen(pivot: Pivot): void;
  /** Asks for the messages of a conversation that is to be expanded. */
  messagesOf(convId: string): Promise<Expanded | null>;
}

/** Conversations are named by their own id, single messages by theirs. */
export function rowId({ itemId, convId }: RowData): string {
  return itemId ?? convId;
}

interface Shown {
  readonly list: ListData;
  readonly search: boolean;
}

export function createListPanel(events: ListPanelEvents): ListPanel {
  const { switches } = config;
  let shown: Shown | null = null;
  let selected: string | null = null;
  let covered = false;
  let expanded: Expanded | null = null;
  let instanceId = createInstanceIds();

  const build = (entry: Entry): HTMLElement => {
    const now = shown?.list.now ?? 0;
    if (entry.kind === 'group') return groupHeader(entry.name);
    if (entry.kind === 'message') return messageEntry(entry.message, now);
    const { row } = entry;
    const element = rowElement(row, {
      id: instanceId(rowId(row)),
      selected: rowId(row) === selected,
      expanded: row.convId === expanded?.convId,
      sent: shown?.list.folder === 'sentitems' && !shown.search,
      now,
      blank: covered && switches.hiddenList,
    });
    element.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button, [role=checkbox]');
      if (!button) events.rowChosen(row);
      else if (button.hasAttribute('aria-expanded')) void fold(row.convId);
    });
    return element;
  };

  const virtual = createVirtualList({ ...switches, build });
  virtual.listbox.setAttribute('aria-label', `${words.messageList} ${words.row.noneSelected}`);
  const pivots = createPivots(events.pivotChosen);
  const heading = el('h2', { class: hashed('listTitle') });
  const empty = el('div', { class: hashed('empty') }, el('span', { id: 'EmptyState_MainMessage' }));
  const header = el('div', { class: hashed('listHeader') }, heading);
  const root = el(
    'div',
    { id: 'MailList', 'data-app-section': 'MessageList', class: hashed('list'), tabindex: -1 },
    header,
    virtual.scroller,
  );

  const draw = () => {
    if (!shown) return;
    const { list, search } = shown;
    virtual.fill(listEntries(list, switches, !search, expanded));
    virtual.scroller.style.visibility = covered && switches.hiddenList ? 'hidden' : '';
  };

  const fold = async (convId: string) => {
    expanded = expanded?.convId === convId ? null : await events.messagesOf(convId);
    draw();
  };

  return {
    root,
    fill(list, { title, search }) {
      shown = { list, search };
      instanceId = createInstanceIds();
      if (list.pivot) {
        header.replaceChildren(pivots.root);
        pivots.show(list.pivot);
      } else {
        header.replaceChildren(heading);
        heading.textContent = title;
      }
      const [message] = empty.children;
      if (message) message.textContent = search ? words.emptySearch : words.empty;
      if (list.rows.length === 0) root.append(empty);
      else empty.remove();
      draw();
    },
    update(list) {
      if (shown) shown = { ...shown, list };
      draw();
    },
    select(id) {
      selected = id;
      for (const option of virtual.listbox.querySelectorAll('[role=option]')) {
        const row = shown?.list.rows.find((one) => instanceId(rowId(one)) === option.id);
        option.setAttribute('aria-selected', String(row !== undefined && rowId(row) === id));
      }
    },
    cover(now) {
      const changed = now !== covered && switches.hiddenList;
      covered = now;
      const isGone = now && switches.readingPane === 'hidden' && !switches.hiddenList;
      root.style.display = isGone ? 'none' : '';
      if (changed) draw();
    },
  };
}
