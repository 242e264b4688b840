import { ownWords } from '../../../quoted-text';
import type { MessageData } from '../../wire';
import { config } from '../config';
import { classes, el, show } from '../element';
import { attachmentCards } from './attachment-cards';
import { messageBody } from './message-body';
import { messageHeader, messageSummary } from './message-header';

export type ItemState = 'expanded' | 'collapsed' | 'super-collapsed';

/** One `[role=listitem]` of an open thread (facts/gmail.md 2.2). */
export interface MessageItem {
  readonly root: HTMLElement;
  readonly message: MessageData;
  /** Where an inline reply to this message stands. */
  readonly replyPlace: HTMLElement;
  state(): ItemState;
  set(state: ItemState): void;
}

const STATE_CLASS: Readonly<Record<ItemState, string>> = {
  expanded: 'h7',
  collapsed: 'kv',
  'super-collapsed': 'kQ',
};

export function createMessageItem(
  message: MessageData,
  now: number,
  first: ItemState,
  justSent: boolean,
): MessageItem {
  const root = el('div', { role: 'listitem', tabindex: -1 });
  const replyPlace = el('div', { class: 'ip iq' });
  const full = fullMessage(message, now, replyPlace, justSent);
  const summary = messageSummary(
    message,
    now,
    ownWords(message.text).replace(/\s+/g, ' ').slice(0, 90),
  );
  let loaded = first === 'expanded' || !config.switches.idlessCollapsed;
  let state = first;

  const dress = () => {
    root.className = classes(STATE_CLASS[state]);
    root.setAttribute('aria-expanded', String(state === 'expanded'));
    show(root, state !== 'super-collapsed');
    show(full, state === 'expanded');
    if (state === 'expanded') root.replaceChildren(wrapped(full));
    if (state === 'collapsed') root.replaceChildren(summary, ...(loaded ? [full] : []));
    if (state === 'super-collapsed') root.replaceChildren();
  };
  const set = (next: ItemState) => {
    if (next === 'expanded') loaded = true;
    state = next;
    dress();
  };
  summary.addEventListener('click', () =>
    setTimeout(() => set('expanded'), config.switches.lateCellsMs),
  );
  full.addEventListener('click', (event) => {
    if ((event.target as Element).closest(`.${classes('gE')}`)) set('collapsed');
  });
  dress();
  return { root, message, replyPlace, state: () => state, set };
}

function wrapped(full: HTMLElement): HTMLElement {
  return el('div', { class: 'Bk' }, el('div', { class: 'G3 G2' }, el('div', {}, full)));
}

function fullMessage(
  message: MessageData,
  now: number,
  replyPlace: HTMLElement,
  justSent: boolean,
): HTMLElement {
  const answer = el('div', { class: 'gA gt acV' }, el('div', { class: 'gB xu' }, replyPlace));
  const full = el(
    'div',
    {
      class: 'adn ads',
      'data-message-id': `#${message.id}`,
      'data-legacy-message-id': justSent ? null : message.legacyId,
    },
    el(
      'div',
      { class: 'gs' },
      messageHeader(message, now),
      messageBody(message),
      attachmentCards(message),
      answer,
    ),
  );
  if (justSent) settleId(full, message);
  return full;
}

/** A sent message has no legacy id at first, then its draft's, then its own (facts/gmail.md 2.4). */
function settleId(full: HTMLElement, message: MessageData): void {
  const { justSentMs } = config.switches;
  const name = (id: string) => full.setAttribute('data-legacy-message-id', id);
  setTimeout(() => name(message.draftLegacyId ?? message.legacyId), justSentMs);
  setTimeout(() => name(message.legacyId), 2 * justSentMs);
}
