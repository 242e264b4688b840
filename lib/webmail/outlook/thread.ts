import type { MessageReading, ThreadReading } from '../port';
import { shownText } from '../shown-text';
import { withoutHiddenPart } from '../without-hidden-part';
import { isDraftCard } from './draft-card';
import { headingOf, subjectOfHeading } from './heading';
import { hiddenPlaces } from './hidden-part';
import type { MailboxMemory } from './mailbox-memory';
import { type MessageCard, messageCards } from './message-cards';
import type { OpenConversation } from './open-conversation';
import { ownTextOf, quotesIn } from './own-text';
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

const NOBODY = { address: '', name: '' };

/** The open thread, oldest message first; null while its newest message has no sender or date. */
export function readThreadIn(open: OpenConversation, place: ThreadPlace): ThreadLook | null {
  const { root, whole } = open.pane;
  const cards = messageCards(root);
  learn(cards, place.memory);
  const hidden = hiddenPlaces(root, cards);
  const shown = cards.flatMap((card, index) => [
    ...(hidden.has(index) ? [null] : []),
    ...messageOf(card, place).map((reading) => ({ card, reading, sentAt: reading.sentAt })),
  ]);
  const newestFirst = isNewestFirst(shown);
  if (newestFirst !== null) place.memory.newestFirst = newestFirst;
  const order = sortedByDate(place.memory.newestFirst ? shown.toReversed() : shown);
  const newest = order.at(-1);
  if (!newest?.sentAt || isNobody(newest.reading)) return null;
  const { messages, hiddenAfter } = withoutHiddenPart(order);
  const reading = {
    account: place.account,
    threadId: open.threadId,
    clock: 'mailbox',
    whole,
    subject: subjectOfHeading(headingOf(root)),
    messages: messages.map((message) => message.reading),
    hiddenAfter,
  } as const;
  return { reading, newest: newest.card.root };
}

/** Names with their addresses and ways to write dates, before any of them is used. */
function learn(cards: readonly MessageCard[], memory: MailboxMemory): void {
  memory.learnDates(cards.flatMap(({ date }) => textsOfDate(date).slice(0, 1)));
  memory.learnPeople(cards.flatMap((card) => senderOf(card) ?? []));
}

/** Some builds say more in the title than in the text. */
function textsOfDate(date: Element): readonly string[] {
  const title = date.getAttribute('title')?.trim() ?? '';
  return [title, shownText(date)].filter((text) => text !== '');
}

/** Nothing for an unsent reply: it is no message. */
function messageOf(card: MessageCard, place: ThreadPlace): readonly MessageReading[] {
  const { memory, ownAddresses } = place;
  const from = memory.known(senderOf(card) ?? NOBODY);
  if (isDraftCard(card, from.name === '' || ownAddresses.includes(from.address))) return [];
  const { body, folded } = card;
  const own = body && ownTextOf(body);
  const sentAt = textsOfDate(card.date).flatMap((text) => memory.dateOf(text) ?? [])[0];
  return [
    {
      messageId: null,
      sentAt: sentAt ?? null,
      from,
      to: recipientsShown(card)?.map(memory.known) ?? null,
      text: own?.text ?? null,
      textCut: own?.cut ?? false,
      quotes: body !== null && (quotesIn(body) || folded.some(holdsSomething)),
    },
  ];
}

function holdsSomething(folded: Element): boolean {
  return folded.childElementCount > 0 || shownText(folded) !== '';
}

function isNobody({ from }: MessageReading): boolean {
  return from.address === '' && from.name === '';
}
