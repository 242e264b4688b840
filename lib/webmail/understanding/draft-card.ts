import { beginsAsDraft, saysNotSent } from '../../domain/page-texts/draft-words';
import type { CardFacts } from './facts';

/**
 * Whether a card is an unsent reply. `if-newest`: the page does not tell, and the writer of a draft
 * finds it at the end of the thread. `maybe`: wherever it stands.
 */
export type DraftState = 'draft' | 'maybe' | 'if-newest' | 'no';

/**
 * A reply that is being written holds a compose box and no body. Else only a card of the user's can
 * be a draft: it says that it was not sent, offers to edit it, or is open and offers no reply. A
 * folded one may say so in ways that are not known.
 *
 * @param offersReplies where the page offers no reply anywhere, its lack says nothing of one message
 */
export function draftState(card: CardFacts, isMine: boolean, offersReplies: boolean): DraftState {
  const { says } = card;
  if (card.isWritten) return 'draft';
  if (!isMine) return 'no';
  if (says.some(saysNotSent)) return 'draft';
  if (card.replies) return 'no';
  if (card.edits) return 'draft';
  if (card.isOpen) return offersReplies ? 'draft' : 'maybe';
  return says.some(beginsAsDraft) ? 'maybe' : 'if-newest';
}
