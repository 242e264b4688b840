import type { Instant } from '../../domain/instant';
import { addressIn } from '../address-in';
import { isShown } from '../is-shown';
import type { MessageReading, ThreadReading } from '../port';
import { find, findAll } from '../selector';
import { shownText } from '../shown-text';
import { withoutHiddenPart } from '../without-hidden-part';
import { attachmentsOf } from './attachments';
import { isHiddenItem, noticePlaces } from './hidden-part';
import { isLegacyId, momentOfLegacyId, timeOfLegacyId, titleDiffers } from './legacy-id';
import { findAllOfPage, isInMail } from './mail-words';
import { ownTextOf, quotesIn } from './own-text';
import { PERSON, peopleOf } from './people';
import {
  COMPOSE_ID,
  HEADING,
  MESSAGE,
  MESSAGE_BODY,
  MESSAGE_DATE,
  MESSAGE_IDS,
  RECIPIENT,
  SENDER,
} from './selectors';

/** What the reading of a thread needs to know beside the page. */
export interface ThreadPlace {
  readonly account: string;
  /** The thread that heading and address agree on. */
  readonly threadId: string;
  /** False where the page shows a part of the thread only. */
  readonly whole: boolean;
  readonly languages: readonly string[];
  /** Whether some row has shown before that dates are in the browser's time zone. */
  readonly zoneProven: boolean;
}

/**
 * The thread in a main view, oldest message first; null while its newest message cannot be read: it
 * has no sender yet, or no id because it was sent a moment ago (facts/gmail.md 2.4).
 */
export function readThreadIn(main: Element, place: ThreadPlace): ThreadReading | null {
  const items = messageItems(main);
  const notices = noticePlaces(main, items);
  const dated = place.zoneProven || items.some(showsItsTime);
  const order = items.flatMap((item, index) => [
    ...(notices.has(index) ? [null] : []),
    ...(isOpenDraft(item) ? [] : [readMessage(item, dated)]),
  ]);
  const newest = order.at(-1);
  if (!newest || newest.messageId === null) return null;

  const subject = shownText(find(HEADING, main));
  return {
    account: place.account,
    threadId: place.threadId,
    clock: 'real',
    whole: place.whole,
    subject,
    languages: place.languages,
    ...withoutHiddenPart(order),
  };
}

/** All messages of the thread in a main view, those that are folded away included. */
export function messageItems(main: Element): readonly Element[] {
  return findAll(MESSAGE, main).filter((item) => !isInMail(item) && !isInside(item));
}

function isInside(item: Element): boolean {
  return item.parentElement?.closest('[role="listitem"]') !== null;
}

/** A draft that is open in the thread's list, without the header and body of a message. */
function isOpenDraft(item: Element): boolean {
  return find(COMPOSE_ID, item) !== null && find(MESSAGE_BODY, item) === null;
}

/** Null for one of the middle that is folded away, with its sender or without. */
function readMessage(item: Element, dated: boolean): MessageReading | null {
  const [from] = peopleOf(findAllOfPage(SENDER, item), PERSON);
  if (!from || isHiddenItem(item)) return null;
  const [holder] = findAllOfPage(MESSAGE_IDS, item);
  const id = holder?.getAttribute('data-legacy-message-id');
  const messageId = isLegacyId(id) ? id : null;
  const shownDate = shownDateOf(item).slice(0, LONGEST_DATE);
  const body = isExpanded(item) ? find(MESSAGE_BODY, item) : null;
  const own = body && ownTextOf(body);
  return {
    messageId,
    sentAt: messageId === null ? null : momentOfLegacyId(messageId),
    ...(shownDate ? { shownDate } : {}),
    from,
    to: recipientsOf(item),
    text: own?.text ?? null,
    textCut: own?.cut ?? false,
    quotes: body !== null && quotesIn(body),
    attachments: body ? attachmentsOf(item) : [],
    isSent: dated && isOtherwiseDated(item) ? null : true,
  };
}

/** Whether the date that a message shows is that of its id. */
function showsItsTime(item: Element): boolean {
  const dates = datesOf(item);
  return dates !== null && !titleDiffers(dates.title, dates.at);
}

/**
 * A mail that was written here and shows another time than its id is scheduled, or was: it may not
 * have gone out yet (facts/gmail.md 6 leaves open which time its id has).
 */
function isOtherwiseDated(item: Element): boolean {
  const dates = datesOf(item);
  return dates?.name.startsWith('#msg-a:') === true && titleDiffers(dates.title, dates.at);
}

function datesOf(item: Element): { name: string; title: string; at: Instant } | null {
  const [holder] = findAllOfPage(MESSAGE_IDS, item);
  const id = holder?.getAttribute('data-legacy-message-id');
  const title = shownDateOf(item);
  if (!isLegacyId(id) || title === '') return null;
  const name = holder?.getAttribute('data-message-id') ?? '';
  return { name, title, at: timeOfLegacyId(id) };
}

/** The whole date that the page writes beside a message, folded or not; '' where it writes none. */
function shownDateOf(item: Element): string {
  return findAllOfPage(MESSAGE_DATE, item)[0]?.getAttribute('title') ?? '';
}

function isExpanded(item: Element): boolean {
  const body = find(MESSAGE_BODY, item);
  return body !== null && isShown(body);
}

const LONGEST_DATE = 200;

/** A mail to more people is nobody's to answer. */
const MOST_RECIPIENTS = 2_000;

/** Null unless each recipient shown has an address; some come without until one points at them. */
function recipientsOf(item: Element): MessageReading['to'] {
  const shown = findAllOfPage(RECIPIENT, item);
  if (shown.length === 0 || shown.length > MOST_RECIPIENTS) return null;
  const addressed = shown.every((one) => addressIn(one.getAttribute(PERSON.address)));
  return addressed ? peopleOf(shown, PERSON) : null;
}
