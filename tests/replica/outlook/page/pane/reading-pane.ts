import type { ConversationData, DraftData, MailServer, PageConfig, SentData } from '../../wire';
import { type ComposeBox, createComposeBox } from '../compose/compose-box';
import { type ComposeStart, draftStart, newStart } from '../compose/compose-start';
import { fillComposeWindow } from '../compose/compose-window';
import { createInlineReply, type InlineReply } from '../compose/inline-reply';
import { showSentToast } from '../compose/sent-toast';
import { createConversationView } from './conversation-view';
import { createItemView } from './item-view';
import { createPaneContext } from './pane-context';
import { createPaneFrame, isReadWindow } from './pane-frame';
import { senderNames } from './shown-sender';
import type { ThreadView, ThreadViewParts } from './thread-view';

export interface ReadingPane {
  /**
   * Shows a conversation, or one item where conversations are off; null for an empty pane. It does
   * so at once: how long the old one stays is the caller's.
   */
  show(id: string | null): Promise<void>;
  /** The mailbox changed: what is open takes in what is new. */
  refresh(): Promise<void>;
  newMail(): void;
  /** A compose box alone, as in a window of its own. */
  showCompose(composeId: string, draft: DraftData): void;
}

export interface ReadingPaneParts {
  readonly host: HTMLElement;
  readonly config: PageConfig;
  readonly server: MailServer;
  /** Something else is shown now: the conversation, or null for none. */
  opened(convId: string | null): void;
}

interface Shown {
  readonly id: string;
  readonly view: ThreadView;
  readonly reply: InlineReply;
}

export function createReadingPane(parts: ReadingPaneParts): ReadingPane {
  const context = createPaneContext(parts.config, parts.server);
  const frame = createPaneFrame(parts.host, context);
  let shown: Shown | null = null;
  let newBox: ComposeBox | null = null;
  /** What stands there again when a new mail is done. */
  let lastId: string | null = null;
  /** Which answer of the server is still wanted. */
  let turn = 0;

  const leave = async () => {
    const left = [newBox?.leave(), shown?.reply.leave()];
    newBox = null;
    shown = null;
    await Promise.all(left);
  };
  const refresh = async () => {
    const open = shown;
    const data = open && (await parts.server.conversation(open.id));
    if (!data || open !== shown) return;
    open.view.update(data);
    open.reply.showDraft(data.draft, false);
  };
  const show = async (id: string | null) => {
    if (shown && id === shown.id) return refresh();
    turn += 1;
    const mine = turn;
    await leave();
    const data = id === null ? null : await parts.server.conversation(id);
    const names = await senderNames(context);
    if (mine !== turn) return;
    lastId = id;
    if (id === null || !data) return showNothing();
    if (data.messages.length === 0 && data.draft) {
      openNew(draftStart(data.convId, data.draft));
      return parts.opened(data.convId);
    }
    const view = createView(id, data, {
      context,
      names,
      answer: (message, kind) => void reply.answer(message, kind),
    });
    const reply = createInlineReply(view, context, { sent, refresh });
    shown = { id, view, reply };
    frame.showThread(view.root);
    reply.showDraft(data.draft, true);
    parts.opened(data.convId);
  };
  const showNothing = () => {
    frame.showThread(null);
    parts.opened(null);
  };
  const sent = (mail: SentData) => {
    showSentToast(context, () => void undo(mail));
    void refresh();
  };
  const undo = async ({ sendId, convId }: SentData) => {
    const draft = await parts.server.undo(sendId);
    if (!draft) return;
    if (draft.kind === 'new') return begin(draftStart(convId, draft));
    if (shown?.view.data().convId === convId) await refresh();
    else await show(convId);
    shown?.reply.edit(draft);
  };
  const openNew = (start: ComposeStart) => {
    const done = () => {
      newBox = null;
      void show(start.convId === lastId ? null : lastId);
    };
    newBox = createComposeBox(start, false, context, {
      sent(mail) {
        done();
        showSentToast(context, () => void undo(mail));
      },
      discarded: done,
      popOut: null,
    });
    frame.showCompose(newBox.root);
    newBox.focus();
  };
  const begin = async (start: ComposeStart) => {
    turn += 1;
    await leave();
    openNew(start);
    parts.opened(null);
  };
  return {
    show,
    refresh,
    newMail: () => void begin(newStart(context)),
    showCompose: (_composeId, draft) => fillComposeWindow(parts.host, draft, context),
  };
}

function createView(id: string, data: ConversationData, parts: ThreadViewParts): ThreadView {
  const { conversations } = parts.context.config.switches;
  const asItem = !conversations || isReadWindow();
  return asItem ? createItemView(id, data, parts) : createConversationView(data, parts);
}
