import { askedIn } from './group-wait';
import { isHeardFrom, type Silence, silenceOf } from './silence';
import type { Message, ThreadFacts } from './thread-facts';

/**
 * The silence of a thread as it concerns the one who is waited for: that somebody else I wrote to is
 * away or has left, or when they will answer, tells nothing of that one.
 * @param client null where nobody is
 */
export function silenceFor(facts: ThreadFacts, client: string | null): Silence {
  const all = silenceOf(facts);
  if (client === null) return all;
  const asked = askedIn(facts.messages);
  const isAnothers = (message: Message): boolean =>
    message.direction === 'in' &&
    message.from !== null &&
    message.from.address !== client &&
    asked.has(message.from.address) &&
    !isHeardFrom(message);
  const messages = facts.messages.filter((message) => !isAnothers(message));
  if (messages.length === facts.messages.length) return all;
  return { ...silenceOf({ ...facts, messages }), lastVerdict: all.lastVerdict };
}
