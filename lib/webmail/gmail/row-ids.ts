import { hexOfDecimal, isLegacyId } from './legacy-id';
import { namesSingleMessage, threadOfName } from './thread-token';

/** Of which thread and message a row speaks. */
export interface RowIds {
  readonly threadId: string;
  readonly messageId: string;
  /** It is a row of that message alone: the conversation view is off. */
  readonly single: boolean;
}

/** Null where they are not certain. */
export function idsOfRow(carrier: Element, legacyId: string, hasDraft: boolean): RowIds | null {
  const name = carrier.getAttribute('data-thread-id') ?? '';
  const single = namesSingleMessage(name);
  const newest = newestMessage(carrier, hasDraft);
  const messageId = single ? singleMessage(name, newest) : newest;
  const threadId = single ? threadOfSingle(name, legacyId, messageId) : legacyId;
  return messageId && threadId ? { threadId, messageId, single } : null;
}

/** The id of a draft is no message; without a draft the newest of all is the newest message. */
function newestMessage(carrier: Element, hasDraft: boolean): string | null {
  const sent = carrier.getAttribute('data-legacy-last-non-draft-message-id');
  if (isLegacyId(sent)) return sent;
  const newest = carrier.getAttribute('data-legacy-last-message-id');
  return !hasDraft && isLegacyId(newest) ? newest : null;
}

/** A message that came in bears its legacy id in its name; of one that was sent the row says it. */
function singleMessage(name: string, newest: string | null): string | null {
  const received = /\|msg-f:(\d{1,20})$/.exec(name)?.[1];
  return received ? hexOfDecimal(received) : newest;
}

/**
 * A thread that began with a mail from outside bears its legacy id in its name too. One that the user
 * began is not named like any message in it: where it is, the row means the message.
 */
function threadOfSingle(name: string, legacyId: string, messageId: string | null): string | null {
  const thread = threadOfName(name);
  if (thread && 'legacyId' in thread) return thread.legacyId;
  return legacyId === messageId ? null : legacyId;
}
