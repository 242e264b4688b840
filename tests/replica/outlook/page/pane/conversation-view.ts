import type { ConversationData, MessageData } from '../../wire';
import { el, hashed } from '../element';
import { type CardSurroundings, createMessageCard, type MessageCard } from './message-card';
import { freshHex } from './pane-context';
import { replyRow } from './reply-buttons';
import { seeMore } from './see-more';
import type { ThreadView, ThreadViewParts } from './thread-view';

/** A conversation with its cards in the user's order (facts/outlook.md 2). */
export function createConversationView(
  first: ConversationData,
  parts: ThreadViewParts,
): ThreadView {
  const { context } = parts;
  const { newestFirst, collapsed, hidesMiddleFrom } = context.config.switches;
  const headingId = `CONV_${freshHex()}_SUBJECT`;
  let data = first;
  let active: MessageCard | null = null;
  let composing = false;
  let middleHidden = hidesMiddleFrom > 0 && first.messages.length >= hidesMiddleFrom;
  const cards = new Map<string, MessageCard>();
  const cardList = el('div', { class: hashed('cards') });
  const replyPlace = el('div', { class: hashed('reply') });
  const items = el('div', { class: hashed('items') });
  items.append(...(newestFirst ? [replyPlace, cardList] : [cardList, replyPlace]));

  const choose = (card: MessageCard) => {
    active?.activate(false);
    card.expand();
    card.activate(true);
    active = card;
  };
  const around: CardSurroundings = {
    ...parts,
    subject: { labelledBy: headingId },
    chosen: choose,
  };
  const addCard = (message: MessageData, i: number, expanded: boolean) => {
    const card = createMessageCard(message, i > 0, expanded, around);
    cards.set(message.itemId, card);
    return card;
  };
  const arrange = () => {
    const roots = data.messages.flatMap(({ itemId }) => cards.get(itemId)?.root ?? []);
    const shown = middleHidden ? seeMore(roots, context, showMiddle) : roots;
    cardList.replaceChildren(...(newestFirst ? shown.toReversed() : shown));
  };
  const showMiddle = () => {
    middleHidden = false;
    arrange();
  };
  const answerNewest = replyRow(context, (kind) => {
    const newest = data.messages.at(-1);
    if (newest) parts.answer(newest, kind);
  });

  for (const [i, message] of first.messages.entries()) addCard(message, i, !collapsed);
  const newest = cards.get(first.messages.at(-1)?.itemId ?? '');
  if (newest) choose(newest);
  arrange();
  return {
    root: frame(first, headingId, items, answerNewest),
    data: () => data,
    update(changed) {
      data = changed;
      const there = new Set(changed.messages.map((message) => message.itemId));
      const gone = [...cards.keys()].filter((id) => !there.has(id));
      const added = [...changed.messages.entries()].filter(([, { itemId }]) => !cards.has(itemId));
      for (const id of gone) cards.delete(id);
      for (const [i, message] of added) addCard(message, i, true);
      if (gone.length + added.length === 0) return;
      const last = cards.get(changed.messages.at(-1)?.itemId ?? '');
      if (last && !composing) choose(last);
      arrange();
    },
    setReply(reply, isCompose) {
      composing = isCompose;
      replyPlace.replaceChildren(...(reply ? [reply] : []));
      answerNewest.hidden = isCompose;
    },
  };
}

function frame(
  { subject }: ConversationData,
  headingId: string,
  items: HTMLElement,
  row: HTMLElement,
): HTMLElement {
  const heading = el('div', { role: 'heading', 'aria-level': 2, id: headingId });
  heading.append(el('span', { title: subject }, subject));
  return el(
    'div',
    { id: 'ConversationReadingPaneContainer', tabindex: -1 },
    heading,
    el(
      'div',
      { 'data-app-section': 'ConversationContainer', class: 'customScrollBar' },
      items,
      row,
    ),
  );
}
