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
  /** Shows what the server holds, unless a box stands there. */
  showDraft(draft: DraftData | null): void;
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
  /** Drafts that stand in a window of their own. */
  const elsewhere = new Set<string>();
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
    elsewhere.add(composeId);
    openComposeWindow(composeId, context);
    await leave();
    view.setReply(null, false);
    await events.refresh();
  };
  const edit = (draft: DraftData) => {
    if (box) return;
    elsewhere.delete(draft.composeId);
    open(draftStart(view.data().convId, draft));
  };
  return {
    async answer(message, kind) {
      if (box && (box.start.kind === kind || !box.untouched())) return box.focus();
      await leave();
      open(answerStart(view.data(), message, kind, context));
    },
    showDraft(draft) {
      if (box) return;
      if (!draft) return view.setReply(null, false);
      const asCard = isFromBefore(draft) || elsewhere.has(draft.composeId);
      if (asCard)
        view.setReply(
          draftCard(draft, context, () => edit(draft)),
          false,
        );
      else edit(draft);
    },
    edit,
    leave,
  };
}

/** What another program left in the mailbox is a card first; what was begun here stands open again. */
function isFromBefore({ composeId }: DraftData): boolean {
  return composeId.startsWith('left-');
}
