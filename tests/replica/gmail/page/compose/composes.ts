import { decodeUrlToken, encodeUrlToken } from '../../url-token';
import type { SentData } from '../../wire';
import { words } from '../config';
import { classes } from '../element';
import { fetchThread, postUndo } from '../mail-server';
import type { AnswerKind, ThreadView } from '../thread/thread-view';
import { answerStart, draftStart, newStart } from './answer-start';
import { type ComposeBox, type ComposeEvents, createComposeBox } from './compose-box';
import { openFrame } from './compose-frame';
import { writeComposeHash } from './compose-hash';
import type { ComposeStart } from './compose-start';
import { responseMenu } from './response-menu';
import type { Snackbar } from './snackbar';

/** All open compose boxes of the tab. */
export interface Composes {
  openNew(): void;
  open(start: ComposeStart): void;
  /** Opens the boxes that the address names and that do not stand yet. */
  openNamed(tokens: readonly string[]): void;
  /** A pop-up for a draft named by `thread-a:…`. */
  openDraft(threadId: string): Promise<void>;
  answer(view: ThreadView, kind: AnswerKind): void;
  /** The unsent reply of a thread that was just opened. */
  openThreadDraft(view: ThreadView): void;
}

export interface ComposesSurroundings {
  readonly popups: HTMLElement;
  readonly snackbar: Snackbar;
  /** The view of the open thread, if any. */
  openThread(): ThreadView | null;
  refresh(): Promise<void>;
}

interface Standing {
  readonly box: ComposeBox;
  readonly close: () => void;
  readonly view: ThreadView | null;
  token: string;
}

export function createComposes(around: ComposesSurroundings): Composes {
  const standing = new Map<string, Standing>();

  const close = (box: ComposeBox): Standing | undefined => {
    const one = standing.get(box.start.composeId);
    standing.delete(box.start.composeId);
    box.end();
    one?.close();
    nameInHash();
    return one;
  };
  const nameInHash = () => {
    const popups = [...standing.values()].filter((one) => one.view === null);
    writeComposeHash(popups.map((one) => one.token));
  };
  const reopen = async (box: ComposeBox, sent: SentData, view: ThreadView | null) => {
    const data = box.data();
    const draftValue = box.form.hidden('draft').value;
    await postUndo(sent.sendId);
    await around.refresh();
    const draftId = draftValue.startsWith('#') ? draftValue.slice(1) : null;
    const start = {
      ...box.start,
      ...pickRecipients(data),
      text: data.text,
      subject: data.subject,
      draftId,
    };
    const open = around.openThread();
    if (view && open && open.thread().legacyId === view.thread().legacyId) openInline(open, start);
    else openPopup(start);
  };
  const events: ComposeEvents = {
    sent(box, sent) {
      const one = close(box);
      around.snackbar.sent(() => void reopen(box, sent, one?.view ?? null));
      void around.refresh();
    },
    discarded(box) {
      close(box);
      void around.refresh();
    },
    saved(box, draft) {
      const one = standing.get(box.start.composeId);
      if (!one || one.view) return;
      one.token = encodeUrlToken(`${draft.threadId.replace(/^thread-/, '')}+${draft.id}`);
      nameInHash();
    },
    nobody: () => around.snackbar.say(words.noRecipient),
    failed: () => around.snackbar.say(words.offline),
  };

  const openPopup = (start: ComposeStart) => {
    if (standing.has(start.composeId)) return;
    const box = createComposeBox(start, events, null);
    const frame = openFrame(box.root, start.subject, around.popups, () => close(box));
    standing.set(start.composeId, { box, view: null, token: 'new', close: () => frame.remove() });
    nameInHash();
    box.body.focus();
  };
  const openInline = (view: ThreadView, start: ComposeStart) => {
    const item = view.itemOf(start.answers?.legacyId ?? null);
    if (!item || item.replyPlace.hasChildNodes()) return;
    item.set('expanded');
    const change = (kind: AnswerKind) => {
      const changed = answerStart(view.thread(), item.message, kind);
      close(box);
      openInline(view, { ...changed, composeId: start.composeId, text: box.body.ownText() });
    };
    const box = createComposeBox(
      start,
      events,
      responseMenu((kind) => kind !== 'new' && change(kind)),
    );
    item.replyPlace.className = classes('ip iq adB');
    item.replyPlace.replaceChildren(box.root);
    view.showAnswerButtons(false);
    const leave = () => {
      item.replyPlace.className = classes('ip iq');
      item.replyPlace.replaceChildren();
      view.showAnswerButtons(true);
    };
    standing.set(start.composeId, { box, view, token: '', close: leave });
    box.body.focus();
  };

  const openDraft = async (threadId: string) => {
    const thread = await fetchThread(threadId);
    if (thread?.draft) openPopup(draftStart(thread, thread.draft));
  };

  return {
    openNew: () => openPopup(newStart()),
    open: openPopup,
    openDraft,
    openNamed(tokens) {
      const known = new Set([...standing.values()].map((one) => one.token));
      for (const token of tokens.filter((named) => !known.has(named))) {
        const thread = decodeUrlToken(token)?.split('+')[0];
        if (token === 'new') openPopup(newStart());
        else if (thread) void openDraft(`thread-${thread}`);
      }
      nameInHash();
    },
    answer(view, kind) {
      const newest = view.thread().messages.at(-1);
      if (newest) openInline(view, answerStart(view.thread(), newest, kind));
    },
    openThreadDraft(view) {
      const { draft } = view.thread();
      if (draft) openInline(view, draftStart(view.thread(), draft));
    },
  };
}

function pickRecipients({ to, cc, bcc, from }: ComposeStart | ReturnType<ComposeBox['data']>) {
  return { to, cc, bcc, from };
}
