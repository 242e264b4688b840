import type { MessageReading, ThreadReading } from '../port';
import { find, findAll } from '../selector';
import { isLegacyId, timeOfLegacyId } from './legacy-id';
import { ownTextOf } from './own-text';
import { addressIn, PERSON, peopleOf } from './people';
import {
  COMPOSE_ID,
  HEADING,
  MESSAGE,
  MESSAGE_BODY,
  MESSAGE_IDS,
  MIDDLE_NOTICE,
  RECIPIENT,
  SENDER,
} from './selectors';
import { shownText } from './shown-text';
import { isShown } from './visible-main';

/** What the reading of a thread needs to know beside the page. */
export interface ThreadPlace {
  readonly account: string;
  /** The thread that heading and address agree on. */
  readonly threadId: string;
}

/**
 * The thread in a main view, oldest message first; null while its newest message cannot be read: it
 * has no sender yet, or no id because it was sent a moment ago (facts/gmail.md 2.4).
 */
export function readThreadIn(main: Element, place: ThreadPlace): ThreadReading | null {
  const items = messageItems(main).filter((item) => !isOpenDraft(item));
  const messages = items.map(readMessage);
  const newest = messages.at(-1);
  if (!newest || newest.messageId === null) return null;

  const readable = messages.filter((message) => message !== null);
  return {
    account: place.account,
    threadId: place.threadId,
    subject: shownText(find(HEADING, main)),
    messages: readable,
    middleHidden: readable.length < messages.length || hidesMiddle(main, items),
  };
}

/** All messages of the thread in a main view, those that are folded away included. */
export function messageItems(main: Element): readonly Element[] {
  return findAll(MESSAGE, main).filter((item) => !inBody(item) && !isInside(item));
}

function isInside(item: Element): boolean {
  return item.parentElement?.closest('[role="listitem"]') !== null;
}

/** The words of a mail may bring elements that look like Gmail's own. */
function inBody(element: Element): boolean {
  return MESSAGE_BODY.alternatives.some(({ css }) => element.closest(css));
}

/** A draft that is open in the thread's list, without the header and body of a message. */
function isOpenDraft(item: Element): boolean {
  return find(COMPOSE_ID, item) !== null && find(MESSAGE_BODY, item) === null;
}

/** Null for one of the middle that is folded away together with its sender. */
function readMessage(item: Element): MessageReading | null {
  const senders = findAll(SENDER, item).filter((one) => !inBody(one));
  const [from] = peopleOf(senders, PERSON);
  if (!from) return null;
  const holder = findAll(MESSAGE_IDS, item).find((one) => !inBody(one));
  const id = holder?.getAttribute('data-legacy-message-id');
  const messageId = isLegacyId(id) ? id : null;
  const body = isExpanded(item) ? find(MESSAGE_BODY, item) : null;
  const own = body && ownTextOf(body);
  return {
    messageId,
    sentAt: messageId === null ? null : timeOfLegacyId(messageId),
    from,
    to: recipientsOf(item),
    text: own?.text ?? null,
    textCut: own?.cut ?? false,
  };
}

function isExpanded(item: Element): boolean {
  const body = find(MESSAGE_BODY, item);
  return body !== null && isShown(body);
}

/** Null unless each recipient shown has an address; some come without until one points at them. */
function recipientsOf(item: Element): MessageReading['to'] {
  const shown = findAll(RECIPIENT, item).filter((one) => !inBody(one));
  if (shown.length === 0) return null;
  const addressed = shown.every((one) => addressIn(one.getAttribute(PERSON.address)));
  return addressed ? peopleOf(shown, PERSON) : null;
}

/**
 * Messages of the middle of a long thread may be nowhere in the page. Then a notice, or a child of
 * the list that is no message, says how many there are.
 */
function hidesMiddle(main: Element, items: readonly Element[]): boolean {
  const notice = find(MIDDLE_NOTICE, main);
  if (notice && !inBody(notice)) return isShown(notice);
  const list = items[0]?.parentElement;
  if (!list) return false;
  return [...list.children].some(
    (child) => !items.includes(child) && isShown(child) && /\p{Nd}/u.test(child.textContent ?? ''),
  );
}
