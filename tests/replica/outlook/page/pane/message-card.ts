import { ownWords } from '../../../quoted-text';
import type { MessageData } from '../../wire';
import { el, hashed } from '../element';
import { messageBody } from './message-body';
import { messageHeader, shownTime } from './message-header';
import type { PaneContext } from './pane-context';
import type { AnswerKind } from './reply-buttons';
import type { SenderNames } from './shown-sender';

/** What all cards of one conversation have in common. */
export interface CardSurroundings {
  readonly context: PaneContext;
  readonly names: SenderNames;
  readonly subject: { readonly labelledBy: string } | { readonly text: string };
  answer(message: MessageData, kind: AnswerKind): void;
  /** The card was clicked. */
  chosen(card: MessageCard): void;
}

/** One message in the pane, open or collapsed (facts/outlook.md 2). */
export interface MessageCard {
  readonly root: HTMLElement;
  readonly message: MessageData;
  expand(): void;
  /** The active card has the id `focused`, and no other has. */
  activate(active: boolean): void;
}

export function createMessageCard(
  message: MessageData,
  quoteIsKnown: boolean,
  expanded: boolean,
  around: CardSurroundings,
): MessageCard {
  const root = el('div', { class: hashed('item') });
  let open: HTMLElement | null = null;
  const card: MessageCard = {
    root,
    message,
    expand() {
      if (open) return;
      open = openCard(message, quoteIsKnown, around);
      root.replaceChildren(inHost('true', open));
    },
    activate(active) {
      if (active) open?.setAttribute('id', 'focused');
      else open?.removeAttribute('id');
    },
  };
  root.addEventListener('click', () => {
    if (open?.id !== 'focused') around.chosen(card);
  });
  if (expanded) card.expand();
  else root.replaceChildren(inHost('false', summary(message, around)));
  return card;
}

export function inHost(expanded: 'true' | 'false', card: HTMLElement): HTMLElement {
  const host = el('div', { class: 'wide-content-host' }, card);
  return el('div', { 'aria-expanded': expanded }, host);
}

function openCard(
  message: MessageData,
  quoteIsKnown: boolean,
  { context, names, subject, answer }: CardSurroundings,
): HTMLElement {
  return el(
    'div',
    { tabindex: -1, 'aria-label': context.words.emailMessage },
    messageHeader(message, subject, names, context, (kind) => answer(message, kind)),
    ...messageBody(message, quoteIsKnown, context),
  );
}

function summary({ from, at, text }: MessageData, { context }: CardSurroundings): HTMLElement {
  const preview = ownWords(text).replace(/\s+/g, ' ').slice(0, 120);
  return collapsedCard(from.name || from.email, shownTime(at, context), preview);
}

/** A closed card: sender, date, a line of text. */
export function collapsedCard(
  sender: string,
  time: HTMLElement,
  ...lines: readonly (string | HTMLElement)[]
): HTMLElement {
  const who = el('div', {}, el('span', { class: hashed('sender') }, sender));
  return el(
    'div',
    { tabindex: -1 },
    el(
      'div',
      { class: 'allowTextSelection' },
      el('span', { class: hashed('who') }, who),
      el('div', {}, time, ...lines.map((line) => el('div', {}, line))),
    ),
  );
}
