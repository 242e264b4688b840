import type { MessageData, ThreadData } from '../../wire';
import { config, words } from '../config';
import { el, show } from '../element';
import { newMain } from '../mains';
import { createMessageItem, type MessageItem } from './message-item';
import { foldMiddle } from './middle-pill';
import { threadHeading } from './thread-heading';

export type AnswerKind = 'reply' | 'reply-all' | 'forward';

/** An open thread in a main region of its own. */
export interface ThreadView {
  readonly main: HTMLElement;
  /** The same without a region, for a pane beside the list. */
  readonly frame: HTMLElement;
  thread(): ThreadData;
  /** Takes in what changed on the server without touching what stands there. */
  update(thread: ThreadData): void;
  itemOf(legacyMessageId: string | null): MessageItem | null;
  /** The three buttons at the end give way to an open reply. */
  showAnswerButtons(visible: boolean): void;
}

export interface ThreadViewEvents {
  answer(view: ThreadView, kind: AnswerKind): void;
}

export function createThreadView(first: ThreadData, events: ThreadViewEvents): ThreadView {
  let thread = first;
  const { now, messages } = first;
  const newest = messages.at(-1);
  const items = messages.map((message) =>
    createMessageItem(
      message,
      now,
      message === newest || message.unread ? 'expanded' : 'collapsed',
      false,
    ),
  );
  const list = el('div', { role: 'list' }, ...foldMiddle(items));
  const buttons = el('div', { class: 'amn' });
  const frame = threadFrame(
    headLine(first),
    expandButtons(items),
    el('div', { class: 'nH aHU' }, list),
    buttons,
  );
  const main = newMain(el('div', { class: 'G-atb', gh: 'mtb' }), frame);
  const view: ThreadView = {
    main,
    frame,
    thread: () => thread,
    update(changed) {
      thread = changed;
      const known = new Set(changed.messages.map((message) => message.id));
      for (const item of [...items]) if (!known.has(item.message.id)) removeItem(items, item);
      const shown = new Set(items.map((item) => item.message.id));
      for (const message of changed.messages.filter((m) => !shown.has(m.id))) {
        addItem(list, items, message, changed.now);
      }
    },
    itemOf(legacyMessageId) {
      const wanted = items.find((item) => item.message.legacyId === legacyMessageId);
      return wanted ?? items.at(-1) ?? null;
    },
    showAnswerButtons: (visible) => show(buttons, visible),
  };
  buttons.append(...answerButtons((kind) => events.answer(view, kind)));
  return view;
}

function threadFrame(...parts: readonly HTMLElement[]): HTMLElement {
  const inner = el('div', { class: 'nH' }, ...parts);
  return el('div', { class: 'g id' }, el('div', { class: 'nH a98 iY' }, inner));
}

function headLine(thread: ThreadData): HTMLElement {
  const chips = thread.labels.map((label) => {
    const inbox = label === 'Inbox';
    const text = inbox ? (words.folders['inbox'] ?? label) : label;
    return el('div', { class: 'hN', name: inbox ? '^i' : label }, text);
  });
  return el(
    'div',
    { class: 'ha' },
    threadHeading(thread),
    el('span', { class: 'J-J5-Ji' }, ...chips),
  );
}

function expandButtons(items: readonly MessageItem[]): HTMLElement {
  const button = el(
    'button',
    { 'aria-label': words.expandAll, jsname: 'tRarif', type: 'button' },
    '⇅',
  );
  button.addEventListener('click', () => {
    for (const item of items) item.set('expanded');
  });
  return el('div', { class: 'bHJ' }, button);
}

function answerButtons(answer: (kind: AnswerKind) => void): HTMLElement[] {
  const button = (name: string, text: string, kind: AnswerKind) => {
    const element = el('span', { class: `ams ${name}`, role: 'link', tabindex: 0 }, text);
    element.addEventListener('click', () => answer(kind));
    return element;
  };
  return [
    button('bkH', words.reply, 'reply'),
    button('bkI', words.replyAll, 'reply-all'),
    button('bkG', words.forward, 'forward'),
  ];
}

function addItem(list: HTMLElement, items: MessageItem[], message: MessageData, now: number): void {
  const justSent = message.own && config.switches.justSentMs > 0;
  const item = createMessageItem(message, now, 'expanded', justSent);
  items.push(item);
  list.append(item.root);
}

function removeItem(items: MessageItem[], item: MessageItem): void {
  items.splice(items.indexOf(item), 1);
  item.root.remove();
}
