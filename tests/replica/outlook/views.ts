import type { Mailbox } from './mailbox';
import type { StoredConversation, StoredMessage } from './stored-mail';
import type { Folder, Pivot } from './wire';

/** A conversation, or one message of it, as a list shows it. */
export interface Listed {
  readonly conversation: StoredConversation;
  /** Those that the view holds, oldest first; empty for a draft. */
  readonly messages: readonly StoredMessage[];
  /** Epoch milliseconds: of the newest message in the view, not of the conversation (facts/outlook.md 6.2). */
  readonly shownAt: number;
}

export type MessageTest = (message: StoredMessage) => boolean;

export function inFolder(folder: Folder, pivot: Pivot | null): MessageTest {
  if (folder === 'drafts') return () => false;
  return ({ folders, other }) =>
    folders.has(folder) && (folder !== 'inbox' || pivot === null || other === (pivot === 'other'));
}

/** Subject, text, names and addresses are searched, in all folders. */
export function matching(query: string): MessageTest {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ file }) => {
    const people = [file.from, ...file.to, ...(file.cc ?? [])];
    const said = [file.subject, file.text, ...people.flatMap((p) => [p.name, p.email])]
      .join('\n')
      .toLowerCase();
    return words.every((word) => said.includes(word));
  };
}

/** Newest first. */
export function listMessages(
  mailbox: Mailbox,
  test: MessageTest,
  { now, conversations }: { readonly now: number; readonly conversations: boolean },
): Listed[] {
  const listed: Listed[] = [];
  for (const conversation of mailbox.conversations.values()) {
    const messages = messagesUntil(conversation, now).filter(test);
    const groups = conversations ? [messages] : messages.map((message) => [message]);
    for (const group of groups) {
      const newest = group.at(-1);
      if (newest) listed.push({ conversation, messages: group, shownAt: newest.at });
    }
  }
  return listed.sort((a, b) => b.shownAt - a.shownAt);
}

/** Newest first; rows without messages. */
export function listDrafts(mailbox: Mailbox): Listed[] {
  return [...mailbox.conversations.values()]
    .flatMap((conversation) => {
      const { draft } = conversation;
      return draft ? [{ conversation, messages: [], shownAt: draft.savedAt }] : [];
    })
    .sort((a, b) => b.shownAt - a.shownAt);
}

/** What the world has by `now`. */
export function messagesUntil({ messages }: StoredConversation, now: number): StoredMessage[] {
  return messages.filter((message) => message.at <= now);
}
