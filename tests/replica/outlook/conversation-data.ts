import { draftData } from './drafting';
import { comparableId } from './ews-ids';
import { findConversation, type Mailbox } from './mailbox';
import { personData } from './row-data';
import type { StoredConversation, StoredMessage } from './stored-mail';
import { messagesUntil } from './views';
import type { ConversationData, MessageData } from './wire';

/** What lies behind an id of the address: a whole conversation, one message, or one draft. */
export interface Opened {
  readonly conversation: StoredConversation;
  readonly messages: readonly StoredMessage[];
  readonly withDraft: boolean;
}

/** @param id conversation id, or item id of a message or a draft */
export function openById(mailbox: Mailbox, id: string, now: number): Opened | null {
  const whole = findConversation(mailbox, id);
  if (whole) return { conversation: whole, messages: keptOf(whole, now), withDraft: true };
  const wanted = comparableId(id);
  for (const conversation of mailbox.conversations.values()) {
    if (conversation.draft && comparableId(conversation.draft.itemId) === wanted) {
      return { conversation, messages: [], withDraft: true };
    }
    const messages = messagesUntil(conversation, now).filter(
      (message) => comparableId(message.itemId) === wanted,
    );
    if (messages.length > 0) return { conversation, messages, withDraft: false };
  }
  return null;
}

/** Deleted mail is left out, unless all of the conversation is (facts/outlook.md 11: FoldersToIgnore). */
function keptOf(conversation: StoredConversation, now: number): readonly StoredMessage[] {
  const all = messagesUntil(conversation, now);
  const kept = all.filter(({ folders }) => !folders.has('deleteditems'));
  return kept.length > 0 ? kept : all;
}

export function conversationData(mailbox: Mailbox, opened: Opened, now: number): ConversationData {
  const { conversation, messages, withDraft } = opened;
  const draft = withDraft ? conversation.draft : null;
  return {
    convId: conversation.convId,
    subject: messages[0]?.file.subject ?? draft?.subject ?? '',
    messages: messages.map((message) => messageData(mailbox, message)),
    draft: draft && draftData(draft),
    now,
  };
}

function messageData(mailbox: Mailbox, { file, itemId, at }: StoredMessage): MessageData {
  const person = (p: MessageData['from'] | (typeof file.to)[number]) => personData(mailbox, p);
  return {
    itemId,
    from: person(file.from),
    to: file.to.map(person),
    cc: (file.cc ?? []).map(person),
    at,
    subject: file.subject,
    text: file.text,
    attachments: file.attachments ?? [],
  };
}
