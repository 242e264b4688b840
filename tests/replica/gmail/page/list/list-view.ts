import type { ListSpec } from '../../list-spec';
import type { ListData, RowData } from '../../wire';
import { config, words } from '../config';
import { classes, el } from '../element';
import { newMain } from '../mains';
import { inboxTabs } from './inbox-tabs';
import { createListSection, type ListSection, type RowEvents } from './list-section';
import { fillToolbar } from './list-toolbar';
import { adRow, foreignRow } from './odd-rows';

/** A main region that holds a list, and the open thread where that stands in a pane. */
export interface ListView {
  readonly main: HTMLElement;
  /** Which folder it showed last, as a word to compare; '' before the first. */
  shownKey(): string;
  fill(data: ListData): void;
  /** The server did not answer and nothing was shown before. */
  showOffline(): void;
  /** Shows a thread beside or below the list; null closes it. */
  showInPane(thread: HTMLElement | null): void;
}

export function createListView(events: RowEvents): ListView {
  const toolbar = el('div', { class: 'G-atb', gh: 'tm' });
  const tabs = el('div');
  const whole = createListSection(events, null);
  const pane = el('div', { class: 'ao9' });
  const main = newMain(toolbar, tabs);
  const place = createPlace(main);
  let sections: readonly ListSection[] | null = null;
  let key = '';

  /** An Inbox in sections is built anew; what it shows elsewhere is one list. */
  const listsFor = (spec: ListSpec): readonly ListSection[] => {
    if (spec.name !== 'inbox' || config.switches.inbox !== 'sections') return [whole];
    sections ??= [
      createListSection(events, words.unread),
      createListSection(events, words.everythingElse),
    ];
    return sections;
  };

  return {
    main,
    shownKey: () => key,
    fill(data) {
      key = listKey(data.spec);
      const shown = listsFor(data.spec);
      place(shown);
      tabs.replaceChildren(...inboxTabs(data.spec));
      for (const [i, section] of shown.entries()) {
        const rows = shown.length === 1 ? data.rows : data.rows.filter(inSection(i));
        section.fill(rows, data, i === 0 ? oddRows(data) : []);
        section.say(rows.length > 0 ? null : nothingIn(data.spec));
      }
      fillToolbar(toolbar, data);
      if (config.switches.pane !== 'none') placePane(shown[0], pane);
    },
    showOffline() {
      whole.empty();
      place([whole]);
      toolbar.replaceChildren();
      whole.say(words.offline);
    },
    showInPane(thread) {
      const none = el('div', { class: 'apa' }, words.noneSelected);
      pane.replaceChildren(thread ?? none);
    },
  };
}

/** Lists stand in the main region itself (facts/toolchain.md 8); one that stays is not moved. */
function createPlace(main: HTMLElement): (lists: readonly ListSection[]) => void {
  let placed: readonly ListSection[] = [];
  return (lists) => {
    for (const { root } of placed) if (!lists.some((one) => one.root === root)) root.remove();
    for (const list of lists) if (!placed.includes(list)) main.append(list.root);
    placed = lists;
  };
}

export function listKey(spec: ListSpec): string {
  return `${spec.name}/${spec.argument}`;
}

function inSection(index: number): (row: RowData) => boolean {
  return ({ unread }) => unread === (index === 0);
}

function nothingIn({ name }: ListSpec): string {
  return name === 'search' ? words.emptySearch : words.empty;
}

/** List and thread stand in one box (facts/gmail.md 1.10). */
function placePane(list: ListSection | undefined, pane: HTMLElement): void {
  if (!list) return;
  list.root.className = classes(`ae4 aia ${config.switches.pane === 'right' ? 'apR' : 'apL'}`);
  if (!pane.isConnected || pane.parentElement !== list.root) list.root.append(pane);
}

function oddRows({ spec, page }: ListData): HTMLElement[] {
  const inbox = spec.name === 'inbox' && page === 1;
  const { ads, foreignRow: foreign } = config.switches;
  return [...(inbox && ads ? [adRow()] : []), ...(inbox && foreign ? [foreignRow()] : [])];
}
