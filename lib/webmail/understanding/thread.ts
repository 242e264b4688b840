import type { Interval } from '../../domain/instant';
import type { Person } from '../../domain/person';
import type { MessageReading } from '../port';
import { withoutHiddenPart } from '../without-hidden-part';
import { type DraftState, draftState } from './draft-card';
import type { CardFacts, ThreadFacts, ThreadUnderstood } from './facts';
import { isNobody, type Knowledge } from './knowledge';
import { isName, nameAlone, personOf } from './people';
import { isNewestFirst, sortedByDate } from './thread-order';

interface ReadCard {
  readonly index: number;
  readonly reading: MessageReading;
  readonly sentAt: Interval | null;
  readonly draft: DraftState;
}

/** The open thread, oldest message first; null while its newest message has no sender or date. */
export function readCards(facts: ThreadFacts, knowledge: Knowledge): ThreadUnderstood {
  const { cards, hidden } = facts;
  learn(cards, knowledge);
  const shown = cards.flatMap((card, index) => [
    ...(hidden.includes(index) ? [null] : []),
    ...messageOf(card, index, facts, knowledge),
  ]);
  const newestFirst = isNewestFirst(shown);
  if (newestFirst !== null) knowledge.newestFirst = newestFirst;
  const order = sortedByDate(knowledge.newestFirst ? shown.toReversed() : shown);
  const newest = order.at(-1);
  if (!newest?.sentAt || isNobody(newest.reading.from)) return null;
  const { messages, hiddenAfter } = withoutHiddenPart(order);
  const last = newest.sentAt.from;
  return {
    messages: messages.map((message) => withDraft(message, last)),
    hiddenAfter,
    newest: newest.index,
  };
}

/** Names with their addresses and ways to write dates, before any of them is used. */
function learn(cards: readonly CardFacts[], knowledge: Knowledge): void {
  knowledge.learnDates(cards.flatMap(({ dates }) => dates.slice(0, 1)));
  knowledge.learnPeople(
    cards.map((card) => {
      const { address, name } = senderOf(card);
      return { address, name: name || address };
    }),
  );
}

/** An address that stands in the name of a folded card was chosen by its bearer, and is none. */
function senderOf({ sender, isNamed, isOpen }: CardFacts): Person {
  return isNamed || isOpen ? personOf(sender) : nameAlone(sender);
}

/** Nothing for an unsent reply: it is no message. */
function messageOf(
  card: CardFacts,
  index: number,
  { offersReplies }: ThreadFacts,
  knowledge: Knowledge,
): readonly ReadCard[] {
  const shown = senderOf(card);
  const known = knowledge.knownSender(shown, card.isOpen);
  const from = known ?? shown;
  const isMine =
    known !== null && (isNobody(known) || knowledge.ownAddresses.includes(known.address));
  const draft = draftState(card, isMine, offersReplies);
  if (draft === 'draft') return [];
  const sentAt = card.dates.flatMap((text) => knowledge.dateOf(text) ?? [])[0] ?? null;
  const reading = {
    messageId: null,
    sentAt,
    from,
    to: recipientsOf(card)?.map(knowledge.known) ?? null,
    ...card.words,
    isSent: known === null ? null : true,
  };
  return [{ index, reading, sentAt, draft }];
}

/** Null where the page shows some of them only. */
function recipientsOf({ to }: CardFacts): readonly Person[] | null {
  const people = to?.map(personOf) ?? [];
  const all = people.every(({ address, name }) => address !== '' || isName(name));
  return people.length > 0 && all ? people : null;
}

/** @param last when the newest message of the thread was sent */
function withDraft({ reading, sentAt, draft }: ReadCard, last: number): MessageReading {
  const isNewest = sentAt !== null && sentAt.from >= last;
  const mayBeDraft = draft === 'maybe' || (draft === 'if-newest' && isNewest);
  return mayBeDraft ? { ...reading, isSent: null } : reading;
}
