import { shownText } from '../shown-text';
import { textBesideFace } from './face';
import { findAllOfPage } from './mail-words';
import { isInCompose, type MessageCard } from './message-cards';
import { queryOfPage } from './page-parts';
import { SENDER } from './selectors';

/** Faces, buttons and what is only for the eye stand before the sender of a folded message. */
const NO_NAME = '[role="img"], [aria-hidden="true"], button, [role="button"], [role="checkbox"]';

/** Who sent a message, in words of its card: in a part of its own, or where else it may stand. */
export function senderOf(card: MessageCard): { sender: string; isNamed: boolean } {
  const part = findAllOfPage(SENDER, card.root).find((one) => !isInCompose(one));
  const sender = part ? textOfSender(part) : (labelledText(card) ?? firstText(card));
  return { sender, isNamed: part !== undefined };
}

/** The label says "From: " and the name, whatever the language (facts/outlook.md 2). */
function textOfSender(part: Element): string {
  const labelled = part.matches('[aria-label]') ? part : part.querySelector('[aria-label]');
  return (labelled && afterColon(labelled)) || textBesideFace(part);
}

/** A part before the date that is labelled with a word, a colon and its own text. */
function labelledText({ root, date }: MessageCard): string | null {
  const labelled = queryOfPage('[aria-label]', root).find(
    (one) => isBefore(one, date) && shownText(one) !== '' && afterColon(one) === shownText(one),
  );
  return labelled ? shownText(labelled) : null;
}

/** Sender and date open a folded card, in this order. */
function firstText({ root, date, body }: MessageCard): string {
  if (body) return '';
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder || !node.textContent?.trim() || holder.closest(NO_NAME)) continue;
    return isBefore(holder, date) ? shownText(holder) : '';
  }
  return '';
}

function afterColon(element: Element): string | null {
  const label = element.getAttribute('aria-label') ?? '';
  return /^[^:：]*[:：]\s*(.+)$/s.exec(label)?.[1]?.replace(/\s+/g, ' ').trim() ?? null;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
