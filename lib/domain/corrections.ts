import { messageKey, messageName } from './addressing';
import { USER_SIGN } from './silence';
import type { Message, ThreadFacts } from './thread-facts';
import type { VerdictKind } from './verdict';

/** The user's word on a message stands above every judgement. */
export function withCorrections(
  facts: ThreadFacts,
  corrections: ReadonlyMap<string, VerdictKind>,
): ThreadFacts {
  if (corrections.size === 0) return facts;
  return {
    ...facts,
    messages: facts.messages.map((message) => corrected(facts.thread, message, corrections)),
  };
}

function corrected(
  thread: string,
  message: Message,
  corrections: ReadonlyMap<string, VerdictKind>,
): Message {
  const name = messageName(message);
  const kind = name === null ? undefined : corrections.get(messageKey(thread, name));
  if (kind === undefined) return message;
  const language = message.verdict?.language ?? null;
  return {
    ...message,
    verdict: { kind, signs: [USER_SIGN], extent: 'whole', version: 0, language },
  };
}
