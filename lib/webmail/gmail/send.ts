import type { ComposeBox, SendEvent } from '../port';
import { findAll } from '../selector';
import { formAround, isOpenForm, rootOfForm } from './compose-root';
import { Expiring } from './expiring';
import { SEND_BUTTON } from './selectors';

/** A box that does not close within this time after Send was not sent: Gmail asked something. */
const CLOSES_WITHIN_MS = 10_000;
/** The message that was sent has no lasting id yet (facts/gmail.md 2.4). */
const SETTLES_WITHIN_MS = 10_000;
/** Gmail offers Undo for at most 30 s, and takes a moment. */
const UNDO_WITHIN_MS = 40_000;
/** Only what stands in a box when it opens can be a mail that was taken back. */
const OPENS_WITHIN_MS = 2_000;

type Sent = Extract<SendEvent, { kind: 'sent' }>;
type Snapshot = Omit<Sent, 'sendId'>;

/** Follows the user's own Sends. */
export interface SendWatch {
  /** Whether the thread's newest message may still carry the id of its draft. */
  isSettling(threadId: string): boolean;
  composeOpened(box: ComposeBox): void;
  /** Looks whether a box closed after Send, or came back after Undo. */
  look(): void;
}

/** @param settled is called when a thread that a mail was sent in may be read again */
export function watchSends(
  document: Document,
  boxOf: (form: Element) => ComposeBox,
  listener: { send(event: SendEvent): void; settled(): void },
  signal: AbortSignal,
): SendWatch {
  const sent = new Expiring<Sent>();
  const settling = new Expiring<string>();
  const opened = new Expiring<ComposeBox>();
  const pressed = new Expiring<{ readonly form: Element; readonly snapshot: Snapshot }>();
  let aimedAt: { readonly form: Element; readonly snapshot: Snapshot } | null = null;

  const snapshotOf = (form: Element) => ({ form, snapshot: readBox(boxOf(form)) });

  function press(form: Element): void {
    pressed.take(() => true);
    pressed.add(aimedAt?.form === form ? aimedAt : snapshotOf(form), CLOSES_WITHIN_MS);
  }

  /** The chips of the recipients fold away between pressing the mouse and letting go. */
  function onMouseDown(event: MouseEvent): void {
    const form = formOf(event);
    pressed.take((one) => one.form === form);
    aimedAt = form && isOnSend(event, form) ? snapshotOf(form) : null;
  }

  function onClick(event: MouseEvent): void {
    const form = formOf(event);
    if (form && isOnSend(event, form)) press(form);
    aimedAt = null;
  }

  function onKeyDown(event: KeyboardEvent): void {
    const form = formOf(event);
    if (!form) return;
    pressed.take((one) => one.form === form);
    const byKey = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const onButton = (event.key === 'Enter' || event.key === ' ') && isOnSend(event, form);
    if (byKey || onButton) press(form);
  }

  document.addEventListener('mousedown', onMouseDown, { capture: true, signal });
  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('keydown', onKeyDown, { capture: true, signal });

  function tellSent(snapshot: Snapshot): void {
    const event = { ...snapshot, sendId: crypto.randomUUID() };
    sent.add(event, UNDO_WITHIN_MS);
    if (event.threadId) settling.add(event.threadId, SETTLES_WITHIN_MS, listener.settled);
    listener.send(event);
  }

  function tellUndone({ sendId, threadId }: Sent): void {
    sent.take((one) => one.sendId === sendId);
    settling.take((one) => one === threadId);
    listener.send({ kind: 'undone', sendId, threadId });
  }

  return {
    isSettling: (threadId) => settling.all().includes(threadId),
    composeOpened: (box) => opened.add(box, OPENS_WITHIN_MS),
    look() {
      for (const { snapshot } of pressed.take((one) => !isOpenForm(one.form))) {
        tellSent(snapshot);
      }
      for (const box of opened.all().filter((one) => one.isOpen())) {
        const mail = sent.all().findLast((one) => isSameMail(one, readBox(box)));
        if (!mail) continue;
        opened.take((one) => one === box);
        tellUndone(mail);
      }
    },
  };
}

/** A mail that comes back after Undo says the very same as when it was sent. */
function isSameMail(sent: Sent, box: Snapshot): boolean {
  if (sent.text === '' || sent.boxId === box.boxId) return false;
  return sent.threadId === box.threadId && sent.subject === box.subject && sent.text === box.text;
}

function readBox(box: ComposeBox): Snapshot {
  const { to, cc } = box.recipients();
  return {
    kind: 'sent',
    boxId: box.id,
    threadId: box.threadId(),
    to: [...to, ...cc],
    subject: box.subject(),
    text: box.ownText(),
  };
}

function formOf(event: Event): Element | null {
  const target = event.composedPath()[0];
  return target instanceof Element ? formAround(target) : null;
}

function isOnSend(event: Event, form: Element): boolean {
  const path = event.composedPath();
  return findAll(SEND_BUTTON, rootOfForm(form)).some((button) => path.includes(button));
}
