import type { Interval } from '../../domain/instant';
import type { Person } from '../../domain/person';
import type { MessageReading, ThreadReading } from '../port';
import { shownText } from '../shown-text';
import { withoutHiddenPart } from '../without-hidden-part';
import { attachmentsOf } from './attachments';
import { type DraftState, draftState, textsOfCard } from './draft-card';
import { headingOf, subjectOfHeading } from './heading';
import { hiddenPlaces } from './hidden-part';
import type { MailboxMemory } from './mailbox-memory';
import { type MessageCard, messageCards, textsOfDate } from './message-cards';
import type { OpenConversation } from './open-conversation';
import { ownWordsOf } from './own-text';
import { recipientsShown } from './recipients-shown';
import { senderOf } from './sender';
import { isNewestFirst, sortedByDate } from './thread-order';

/** What the reading of a thread needs to know beside the page. */
export interface ThreadPlace {
  readonly account: string;
  readonly ownAddresses: readonly string[];
  readonly memory: MailboxMemory;
}

/** A reading, and the card of its newest message. */
export interface ThreadLook {
  readonly reading: ThreadReading;
  readonly newest: Element;
}

interface ReadCard {
  readonly card: MessageCard;
  readonly reading: MessageReading;
  readonly sentAt: Interval | null;
  readonly draft: DraftState;
}

/**
 * The open thread, oldest message first; null while its newest message has no sender or date, and
 * while its texts are being read.
 */
export function readThreadIn(open: OpenConversation, place: ThreadPlace): ThreadLook | null {
  const { root, whole } = open.pane;
  const cards = messageCards(root);
  if (!learn(cards, place)) return null;
  const hidden = hiddenPlaces(root, cards);
  const shown = cards.flatMap((card, index) => [
    ...(hidden.has(index) ? [null] : []),
    ...messageOf(card, place),
  ]);
  const newestFirst = isNewestFirst(shown);
  if (newestFirst !== null) place.memory.newestFirst = newestFirst;
  const order = sortedByDate(place.memory.newestFirst ? shown.toReversed() : shown);
  const newest = order.at(-1);
  if (!newest?.sentAt || isNobody(newest.reading.from)) return null;
  const { messages, hiddenAfter } = withoutHiddenPart(order);
  const last = newest.sentAt.from;
  const reading = {
    account: place.account,
    threadId: open.threadId,
    clock: 'mailbox',
    whole,
    subject: subjectOfHeading(headingOf(root)),
    messages: messages.map((message) => withDraft(message, last)),
    hiddenAfter,
  } as const;
  return { reading, newest: newest.card.root };
}

/**
 * Names with their addresses and ways to write dates, before any of them is used.
 * @returns false while not all texts are known
 */
function learn(cards: readonly MessageCard[], place: ThreadPlace): boolean {
  const { memory } = place;
  memory.learnPeople(
    cards.map((card) => {
      const { address, name } = senderOf(card).person;
      return { address, name: name || address };
    }),
  );
  const dates = cards.map(({ date }) => textsOfDate(date));
  const notes = cards.filter((card) => isMine(senderIn(card, place), place)).map(textsOfCard);
  return memory.texts.know(
    [...dates, ...notes].flat(),
    dates.flatMap((texts) => texts.slice(0, 1)),
  );
}

/** Null where it is not told whether that is the user. */
function senderIn(card: MessageCard, { memory }: ThreadPlace): Person | null {
  return memory.knownSender(senderOf(card));
}

function isMine(known: Person | null, { ownAddresses }: ThreadPlace): boolean {
  return known !== null && (isNobody(known) || ownAddresses.includes(known.address));
}

/** Nothing for an unsent reply: it is no message. */
function messageOf(card: MessageCard, place: ThreadPlace): readonly ReadCard[] {
  const { memory } = place;
  const known = senderIn(card, place);
  const from = known ?? senderOf(card).person;
  const draft = draftState(card, isMine(known, place), memory.texts);
  if (draft === 'draft') return [];
  const { body, folded } = card;
  const own = body && ownWordsOf(body);
  const sentAt = textsOfDate(card.date).flatMap((text) => memory.dateOf(text) ?? [])[0] ?? null;
  const reading = {
    messageId: null,
    sentAt,
    from,
    to: recipientsShown(card)?.map(memory.known) ?? null,
    text: own?.text ?? null,
    textCut: own?.cut ?? false,
    quotes: own !== null && (own.quotes || folded.some(holdsSomething)),
    attachments: body ? attachmentsOf(card.root) : [],
    isSent: known === null ? null : true,
  };
  return [{ card, reading, sentAt, draft }];
}

/** @param last when the newest message of the thread was sent */
function withDraft({ reading, sentAt, draft }: ReadCard, last: number): MessageReading {
  const isNewest = sentAt !== null && sentAt.from >= last;
  const mayBeDraft = draft === 'maybe' || (draft === 'if-newest' && isNewest);
  return mayBeDraft ? { ...reading, isSent: null } : reading;
}

function holdsSomething(folded: Element): boolean {
  return folded.childElementCount > 0 || shownText(folded) !== '';
}

function isNobody({ address, name }: Person): boolean {
  return address === '' && name === '';
}
