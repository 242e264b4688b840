import type { Selector } from '../selector';
import { shownText } from '../shown-text';
import { findAllOfPage } from './mail-words';
import { isInCompose, type MessageCard } from './message-cards';
import { queryOfPage } from './page-parts';
import { COMPOSE, DRAFT_ICON, REPLY_ICON } from './selectors';
import type { TextMeanings } from './text-meanings';

/**
 * Whether a card is an unsent reply. `if-newest`: the page does not tell, and the writer of a draft
 * finds it at the end of the thread. `maybe`: wherever it stands.
 */
export type DraftState = 'draft' | 'maybe' | 'if-newest' | 'no';

/**
 * A reply that is being written holds a compose box and no body. Else only a card of the user's can
 * be a draft: it says that it was not sent, offers to edit it, or is open and offers no reply. A
 * folded one may say so in ways that are not known.
 */
export function draftState(
  card: MessageCard,
  isMine: boolean,
  texts: Pick<TextMeanings, 'of'>,
): DraftState {
  if (!card.body && findAllOfPage(COMPOSE, card.root).length > 0) return 'draft';
  if (!isMine) return 'no';
  const says = textsOfCard(card).map((text) => texts.of(text)?.draft);
  if (says.includes('says-so')) return 'draft';
  if (has(REPLY_ICON, card)) return 'no';
  if (has(DRAFT_ICON, card)) return 'draft';
  if (card.body) return offersReplies(card.root.ownerDocument) ? 'draft' : 'maybe';
  return says.includes('begins-so') ? 'maybe' : 'if-newest';
}

/** Where the page offers no reply anywhere, its lack says nothing of one message. */
function offersReplies(document: Document): boolean {
  return findAllOfPage(REPLY_ICON, document).length > 0;
}

function has(selector: Selector, { root }: MessageCard): boolean {
  return findAllOfPage(selector, root).some((one) => !isInCompose(one));
}

/** The texts of a card beside its words. */
export function textsOfCard({ root, body, folded }: MessageCard): readonly string[] {
  const words = new Set([body, ...folded]);
  const parts = queryOfPage('*', root).filter(
    (part) => part.childElementCount === 0 && !words.has(part),
  );
  return parts.map(shownText).filter((text) => text !== '');
}
