import type { MailPerson } from '../mail-message';
import { ownWords } from '../quoted-text';
import { isUserLabel } from './folders';
import type { ListSpec } from './list-spec';
import type { Mailbox } from './mailbox';
import { asksForSent } from './search-query';
import type { Switches } from './switches';
import type { ListedThread } from './views';
import type { RowData, RowPerson } from './wire';

const SNIPPET_LENGTH = 110;

/** A listed thread as its row shows it. */
export function rowData(
  mailbox: Mailbox,
  spec: ListSpec,
  listed: ListedThread,
  switches: Switches,
): RowData {
  const { thread, messages, newestInView } = listed;
  const last = messages.at(-1);
  // With the conversation view off a draft is a row of its own, in Drafts alone.
  const single = !switches.conversations && last !== undefined && spec.name !== 'drafts';
  const draft = single ? null : thread.draft;
  const recipients = showsRecipients(spec, switches);
  return {
    threadId: single ? `${thread.threadId}|${last.id}` : thread.threadId,
    legacyThreadId: thread.legacyId,
    lastMessageId: draft?.legacyId ?? last?.legacyId ?? thread.legacyId,
    lastNonDraftId: last?.legacyId ?? null,
    standaloneDraft: draft && !last ? { id: draft.id, legacyId: draft.legacyId } : null,
    people: recipients ? recipientsOf(mailbox, listed) : sendersOf(mailbox, listed),
    recipients,
    count: messages.length,
    draft: draft !== null,
    unread: messages.some((message) => message.labels.has('Unread')),
    subject: (messages[0]?.file.subject ?? draft?.subject ?? '').trim(),
    snippet: snippetOf(newestInView?.file.text ?? draft?.text ?? ''),
    labels: labelsShown(spec, listed),
    shownAt: listed.shownAt,
  };
}

/** The names of a thread's user labels. */
export function userLabels(messages: ListedThread['messages']): string[] {
  const all = messages.flatMap((message) => [...message.labels]);
  return [...new Set(all)].filter(isUserLabel).sort();
}

function showsRecipients(spec: ListSpec, switches: Switches): boolean {
  if (spec.name === 'sent') return true;
  const sentSearch = spec.name === 'search' && asksForSent(spec.argument);
  return sentSearch && switches.searchSentPeople === 'recipients';
}

function labelsShown(spec: ListSpec, { messages }: ListedThread): string[] {
  const own = userLabels(messages).filter((label) => label !== spec.argument);
  const inInbox = messages.some((message) => message.labels.has('Inbox'));
  return spec.name !== 'inbox' && spec.name !== 'sent' && inInbox ? ['Inbox', ...own] : own;
}

function sendersOf(mailbox: Mailbox, { messages }: ListedThread): RowPerson[] {
  return distinct(
    mailbox,
    messages.map((message) => message.file.from),
  );
}

/** The owner stands among the recipients only where nobody else does. */
function recipientsOf(mailbox: Mailbox, { messages }: ListedThread): RowPerson[] {
  const own = messages.filter((message) => message.own);
  const all = distinct(
    mailbox,
    own.flatMap((message) => [...message.file.to, ...(message.file.cc ?? [])]),
  );
  const others = all.filter((person) => !person.own);
  return others.length > 0 ? others : all;
}

function distinct(mailbox: Mailbox, people: readonly MailPerson[]): RowPerson[] {
  const byEmail = new Map<string, RowPerson>();
  for (const { name, email } of people) {
    const key = email.toLowerCase();
    if (!byEmail.has(key)) byEmail.set(key, { name, email, own: mailbox.isOwn(email) });
  }
  return [...byEmail.values()];
}

function snippetOf(text: string): string {
  return ownWords(text).replace(/\s+/g, ' ').trim().slice(0, SNIPPET_LENGTH);
}
