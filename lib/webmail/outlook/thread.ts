import type { ThreadReading } from '../port';
import type { Selector } from '../selector';
import { shownText } from '../shown-text';
import type { CardFacts } from '../understanding/facts';
import { attachmentsOf } from './attachments';
import { headingOf, subjectOfHeading } from './heading';
import { hiddenPlaces } from './hidden-part';
import { findAllOfPage } from './mail-words';
import { isInCompose, type MessageCard, messageCards, textsOfDate } from './message-cards';
import type { OpenConversation } from './open-conversation';
import { ownWordsOf } from './own-text';
import { queryOfPage } from './page-parts';
import { recipientsShown } from './recipients-shown';
import { COMPOSE, DRAFT_ICON, REPLY_ICON } from './selectors';
import { senderOf } from './sender';
import type { Understand } from './understanding';

/** A reading, and the card of its newest message. */
export interface ThreadLook {
  readonly reading: ThreadReading;
  readonly newest: Element;
}

/** The open thread; null while its newest message has no sender or date, and until it is understood. */
export function readThreadIn(
  { threadId, pane: { root, whole } }: OpenConversation,
  account: string,
  understand: Understand,
): ThreadLook | null {
  const cards = messageCards(root);
  const understood = understand({
    kind: 'thread',
    cards: cards.map(factsOf),
    hidden: [...hiddenPlaces(root, cards)],
    offersReplies: findAllOfPage(REPLY_ICON, root.ownerDocument).length > 0,
  });
  const newest = understood && cards[understood.newest]?.root;
  if (!newest) return null;
  const { messages, hiddenAfter } = understood;
  const subject = subjectOfHeading(headingOf(root));
  const reading = {
    account,
    threadId,
    clock: 'mailbox',
    whole,
    subject,
    messages,
    hiddenAfter,
  } as const;
  return { reading, newest };
}

function factsOf(card: MessageCard): CardFacts {
  const { root, body, folded } = card;
  const own = body && ownWordsOf(body);
  return {
    ...senderOf(card),
    dates: textsOfDate(card.date).map(begin),
    isOpen: body !== null,
    to: recipientsShown(card),
    words: {
      text: own?.text ?? null,
      textCut: own?.cut ?? false,
      quotes: own !== null && (own.quotes || folded.some(holdsSomething)),
      attachments: body ? attachmentsOf(root) : [],
    },
    says: textsOf(card),
    isWritten: !body && findAllOfPage(COMPOSE, root).length > 0,
    replies: has(REPLY_ICON, root),
    edits: has(DRAFT_ICON, root),
  };
}

function has(selector: Selector, root: Element): boolean {
  return findAllOfPage(selector, root).some((one) => !isInCompose(one));
}

/** The texts of a card beside its words. */
function textsOf({ root, body, folded }: MessageCard): readonly string[] {
  const words = new Set([body, ...folded]);
  const parts = queryOfPage('*', root).filter(
    (part) => part.childElementCount === 0 && !words.has(part) && !isInCompose(part),
  );
  return parts.map((part) => begin(shownText(part))).filter((text) => text !== '');
}

/** What a text says of its card stands at its beginning. */
function begin(text: string): string {
  return text.slice(0, 200);
}

function holdsSomething(folded: Element): boolean {
  return folded.childElementCount > 0 || shownText(folded) !== '';
}
