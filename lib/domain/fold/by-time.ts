import type { Message } from '../thread-facts';

/** By the middle of the interval; messages without an id keep the order in which a look showed them. */
export function byTime(a: Message, b: Message): number {
  return a.sentAt.from + a.sentAt.until - b.sentAt.from - b.sentAt.until;
}
