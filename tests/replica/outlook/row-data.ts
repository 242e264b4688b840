import type { MailPerson } from '../mail-message';
import { ownWords } from '../quoted-text';
import type { Mailbox } from './mailbox';
import type { StoredDraft, StoredMessage } from './stored-mail';
import { type Listed, messagesUntil } from './views';
import type { PersonData, RowData } from './wire';

const PREVIEW_LENGTH = 120;

export interface RowPlace {
  /** Recipients stand in the row, as in Sent Items. */
  readonly recipients: boolean;
  /** Rows are conversations, or single messages. */
  readonly conversations: boolean;
  readonly pinned: boolean;
  readonly now: number;
}

/** A row of messages that lie in the folder. */
export function rowData(mailbox: Mailbox, listed: Listed, place: RowPlace): RowData {
  const { conversation, messages, shownAt } = listed;
  const newest = messages.at(-1);
  const last = messagesUntil(conversation, place.now).at(-1);
  return {
    convId: conversation.convId,
    itemId: place.conversations ? null : (newest?.itemId ?? null),
    people: place.recipients ? recipientsOf(mailbox, messages) : sendersOf(mailbox, messages),
    subject: (place.conversations ? messages[0] : newest)?.file.subject.trim() ?? '',
    preview: previewOf(newest?.file.text ?? ''),
    unread: messages.some((message) => !message.read),
    draft: place.conversations && conversation.draft !== null,
    pinned: place.pinned,
    shownAt,
    count: messages.length,
    replied: newest?.own === false && last?.own === true,
  };
}

/** A row of the Drafts folder. */
export function draftRow(
  mailbox: Mailbox,
  { conversation, shownAt }: Listed,
  draft: StoredDraft,
  conversations: boolean,
): RowData {
  return {
    convId: conversation.convId,
    itemId: conversations ? null : draft.itemId,
    people: distinct(mailbox, [...draft.to, ...draft.cc]),
    subject: draft.subject.trim(),
    preview: previewOf(draft.text),
    unread: false,
    draft: true,
    pinned: false,
    shownAt,
    count: 1,
    replied: false,
  };
}

/** In the order in which they wrote. Nobody knows the page's. */
function sendersOf(mailbox: Mailbox, messages: readonly StoredMessage[]): PersonData[] {
  return distinct(
    mailbox,
    messages.map((message) => message.file.from),
  );
}

/** The owner stands among the recipients only where nobody else does. */
function recipientsOf(mailbox: Mailbox, messages: readonly StoredMessage[]): PersonData[] {
  const all = distinct(
    mailbox,
    messages.flatMap(({ file }) => [...file.to, ...(file.cc ?? [])]),
  );
  const others = all.filter((person) => !person.own);
  return others.length > 0 ? others : all;
}

function distinct(mailbox: Mailbox, people: readonly MailPerson[]): PersonData[] {
  const byEmail = new Map<string, PersonData>();
  for (const person of people) {
    const key = person.email.toLowerCase();
    if (!byEmail.has(key)) byEmail.set(key, personData(mailbox, person));
  }
  return [...byEmail.values()];
}

export function personData(mailbox: Mailbox, { name, email }: MailPerson): PersonData {
  return { name, email, own: mailbox.isOwn(email) };
}

function previewOf(text: string): string {
  return ownWords(text).replace(/\s+/g, ' ').trim().slice(0, PREVIEW_LENGTH);
}
