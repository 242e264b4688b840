import { Expiring } from './expiring';
import type { OpenBox, SendEvent } from './port';
import { type ComposeForms, watchPresses } from './send-presses';

/** The thread may not show the message as it will stay (facts/gmail.md 2.4). */
const SETTLES_WITHIN_MS = 10_000;
/** Undo is offered for at most 30 s (Gmail), and takes a moment. */
const UNDO_WITHIN_MS = 40_000;
/** Only what stands in a box when it opens can be a mail that was taken back. */
const OPENS_WITHIN_MS = 2_000;

type Sent = Extract<SendEvent, { kind: 'sent' }>;
type Snapshot = Omit<Sent, 'sendId'>;

/** Follows the user's own Sends. */
export interface SendWatch {
  /** Whether the thread's newest message may still carry the id of its draft. */
  isSettling(threadId: string): boolean;
  composeOpened(box: OpenBox): void;
  /** Looks whether a box closed after Send, or came back after Undo. */
  look(): void;
}

/** @param settled is called when a thread that a mail was sent in may be read again */
export function watchSends(
  document: Document,
  forms: ComposeForms,
  boxOf: (form: Element) => OpenBox,
  listener: { send(event: SendEvent): void; settled(): void },
  signal: AbortSignal,
): SendWatch {
  const sent = new Expiring<Sent>();
  const settling = new Expiring<string>();
  const opened = new Expiring<OpenBox>();
  const pressed = watchPresses(document, forms, (form) => readBox(boxOf(form)), signal);

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
      for (const { snapshot } of pressed.take((one) => !forms.isOpen(one.form))) {
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

function readBox(box: OpenBox): Snapshot {
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
