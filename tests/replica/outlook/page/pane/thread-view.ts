import type { ConversationData, MessageData } from '../../wire';
import type { PaneContext } from './pane-context';
import type { AnswerKind } from './reply-buttons';
import type { SenderNames } from './shown-sender';

/** What is open in the pane: a conversation, or a single item. */
export interface ThreadView {
  readonly root: HTMLElement;
  data(): ConversationData;
  /** Takes in what changed on the server; what stands there stays. */
  update(data: ConversationData): void;
  /** Puts a compose box or the card of a draft where a reply stands; null for nothing. */
  setReply(reply: HTMLElement | null, isCompose: boolean): void;
}

export interface ThreadViewParts {
  readonly context: PaneContext;
  readonly names: SenderNames;
  answer(message: MessageData, kind: AnswerKind): void;
}
