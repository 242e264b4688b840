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
  const about = factsFor(facts, client);
  return about === facts ? all : { ...silenceOf(about), lastVerdict: all.lastVerdict };
}

/** The thread without what machines say of others; itself where there is nothing of that. */
export function factsFor(facts: ThreadFacts, client: string | null): ThreadFacts {
  if (client === null) return facts;
  const asked = askedIn(facts.messages);
  const isAnothers = (message: Message): boolean =>
    message.direction === 'in' &&
    message.from !== null &&
    message.from.address !== client &&
    asked.has(message.from.address) &&
    !isHeardFrom(message);
  const messages = facts.messages.filter((message) => !isAnothers(message));
  return messages.length === facts.messages.length ? facts : { ...facts, messages };
}
