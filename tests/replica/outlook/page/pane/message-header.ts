import type { MessageData } from '../../wire';
import { el, hashed } from '../element';
import { attachmentList } from './attachment-list';
import { freshHex, type PaneContext } from './pane-context';
import { recipientLine } from './recipient-line';
import { type Answer, actionToolbar } from './reply-buttons';
import type { SenderNames } from './shown-sender';

let lastHover = 0;

/** Sender, recipients and date of an open message; all its ids hold one random part. */
export function messageHeader(
  message: MessageData,
  subject: { readonly labelledBy: string } | { readonly text: string },
  names: SenderNames,
  context: PaneContext,
  answer: Answer,
): HTMLElement {
  const hex = freshHex();
  lastHover += 1;
  const name = names(message.from);
  const heading =
    'text' in subject
      ? el('span', { id: `MSG_${hex}_SUBJECT`, role: 'heading', 'aria-level': 2 }, subject.text)
      : el('span', {
          id: `MSG_${hex}_SUBJECT`,
          role: 'heading',
          'aria-level': 3,
          'aria-labelledby': subject.labelledBy,
        });
  const sender = el(
    'span',
    {
      'aria-label': `${context.words.fromPrefix}${name}`,
      tabindex: 0,
      class: 'lpc-hoverTarget',
      'data-lpc-hover-target-id': `lpc-${lastHover}`,
    },
    el('span', { class: hashed('sender') }, name),
  );
  return el(
    'div',
    { class: hashed('head') },
    heading,
    el('span', { id: `MSG_${hex}_FROM`, role: 'region' }, sender),
    actionToolbar(context, answer),
    recipientLine('TO', message.to, hex, context),
    recipientLine('CC', message.cc, hex, context),
    el('div', { id: `MSG_${hex}_DATETIME` }, shownTime(message.at, context)),
    attachmentList(message.attachments, hex),
  );
}

/** The date of a card, in all its forms. */
export function shownTime(at: number, { paneDate }: PaneContext): HTMLElement {
  return el('div', { 'data-testid': 'SentReceivedSavedTime' }, paneDate(at));
}
