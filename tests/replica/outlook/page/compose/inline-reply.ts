import type { DraftData, MessageData, SentData } from '../../wire';
import { draftCard } from '../pane/draft-card';
import type { PaneContext } from '../pane/pane-context';
import type { AnswerKind } from '../pane/reply-buttons';
import type { ThreadView } from '../pane/thread-view';
import { type ComposeBox, createComposeBox } from './compose-box';
import { answerStart, type ComposeStart, draftStart } from './compose-start';
import { openComposeWindow } from './compose-window';

/** The one reply that can stand in an open conversation. */
export interface InlineReply {
  answer(message: MessageData, kind: AnswerKind): Promise<void>;
  /**
   * Shows what the server holds, unless a box stands there: as a box where the conversation was just
   * opened, as a card where the draft came up while it was.
   */
  showDraft(draft: DraftData | null, justOpened: boolean): void;
  /** Opens a saved draft, unless a box stands there. */
  edit(draft: DraftData): void;
  leave(): Promise<void>;
}

export interface InlineReplyEvents {
  sent(sent: SentData): void;
  /** Look again what the conversation holds. */
  refresh(): Promise<void>;
}

export function createInlineReply(
  view: ThreadView,
  context: PaneContext,
  events: InlineReplyEvents,
): InlineReply {
  let box: ComposeBox | null = null;
  const gone = () => {
    box = null;
    view.setReply(null, false);
  };
  const open = (start: ComposeStart) => {
    box = createComposeBox(start, true, context, {
      sent(sent) {
        gone();
        events.sent(sent);
      },
      discarded() {
        gone();
        void events.refresh();
      },
      popOut: () => void popOut(start.composeId),
    });
    view.setReply(box.root, true);
    box.focus();
  };
  const leave = async () => {
    const left = box;
    box = null;
    await left?.leave();
  };
  const popOut = async (composeId: string) => {
    openComposeWindow(composeId, context);
    await leave();
    view.setReply(null, false);
    await events.refresh();
  };
  const edit = (draft: DraftData) => {
    if (box) return;
    open(draftStart(view.data().convId, draft));
  };
  return {
    async answer(message, kind) {
      if (box && (box.start.kind === kind || !box.untouched())) return box.focus();
      await leave();
      open(answerStart(view.data(), message, kind, context));
    },
    showDraft(draft, justOpened) {
      if (box) return;
      if (!draft) return view.setReply(null, false);
      if (justOpened && !isFromBefore(draft)) return edit(draft);
      const card = draftCard(draft, context, () => edit(draft));
      view.setReply(card, false);
    },
    edit,
    leave,
  };
}

/** What another program left in the mailbox, or goes out later, is a card first; what was begun here stands open again. */
function isFromBefore({ composeId, sendAt }: DraftData): boolean {
  return composeId.startsWith('left-') || sendAt !== null;
}
