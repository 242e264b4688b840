import { addThread, type Mailbox } from './mailbox';
import type { StoredDraft, StoredThread } from './stored-mail';
import type { ComposeData } from './wire';

/** Saves a compose box; a new mail becomes a thread of its own at its first save. */
export function saveDraft(mailbox: Mailbox, compose: ComposeData, now: number): StoredThread {
  const thread = threadOf(mailbox, compose) ?? newThread(mailbox, compose, now);
  thread.draft = {
    composeId: compose.composeId,
    kind: compose.kind,
    id: `msg-a:${mailbox.mint.random(`${compose.composeId} ${now} ${thread.draft?.id}`)}`,
    legacyId: mailbox.mint.legacy(now, compose.composeId),
    savedAt: now,
    answers: compose.answers,
    from: compose.from,
    to: compose.to,
    cc: compose.cc,
    bcc: compose.bcc,
    subject: compose.subject,
    text: compose.text,
  };
  return thread;
}

/** Throws the draft away; a thread that was nothing else goes with it. */
export function discardDraft(mailbox: Mailbox, composeId: string): void {
  const thread = draftThread(mailbox, composeId);
  if (!thread) return;
  thread.draft = null;
  if (thread.messages.length === 0) removeThread(mailbox, thread);
}

export function allDrafts(mailbox: Mailbox): StoredDraft[] {
  return [...mailbox.threads.values()].flatMap(({ draft }) => (draft ? [draft] : []));
}

/** The thread a compose box belongs to; null before the first save of a new mail. */
export function threadOf(mailbox: Mailbox, compose: ComposeData): StoredThread | null {
  return mailbox.threads.get(compose.thread ?? '') ?? draftThread(mailbox, compose.composeId);
}

/** An unsent reply to the newest message, as if it had been left there before. */
export function leaveDraft(
  mailbox: Mailbox,
  fileThreadId: string,
  text: string,
  now: number,
): void {
  const legacyId = mailbox.legacyThreadId(fileThreadId);
  const last = mailbox.threads.get(legacyId)?.messages.findLast((message) => message.at <= now);
  if (!last) return;
  const to = last.own ? last.file.to : [last.file.from];
  saveDraft(
    mailbox,
    {
      composeId: `left-${legacyId}`,
      kind: 'reply',
      thread: legacyId,
      answers: last.legacyId,
      from: mailbox.owner.email,
      to,
      cc: [],
      bcc: [],
      subject: `Re: ${last.file.subject}`,
      text,
      fullText: text,
    },
    now,
  );
}

export function newThread(mailbox: Mailbox, compose: ComposeData, now: number): StoredThread {
  return addThread(mailbox, {
    fileThreadId: `compose-${compose.composeId}`,
    threadId: `thread-a:${mailbox.mint.random(`thread ${compose.composeId}`)}`,
    legacyId: mailbox.mint.legacy(now, `thread ${compose.composeId}`),
    messages: [],
    draft: null,
  });
}

export function removeThread(mailbox: Mailbox, thread: StoredThread): void {
  mailbox.threads.delete(thread.legacyId);
  mailbox.legacyByFile.delete(thread.fileThreadId);
}

function draftThread(mailbox: Mailbox, composeId: string): StoredThread | null {
  const threads = [...mailbox.threads.values()];
  return threads.find(({ draft }) => draft?.composeId === composeId) ?? null;
}
