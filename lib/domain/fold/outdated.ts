import { type Instant, MINUTE } from '../instant';
import type { Seen, WholeLook } from '../sighting';
import type { Message } from '../thread-facts';

/** An open thread may be read before the page has filled in what a list shows already. */
const HALF_FILLED = 15 * MINUTE;

/**
 * Whether a message without an id does not count any more: a later whole look does not show it.
 * @param lastSeen when it was last told
 */
export function isOutdated(
  claim: Message,
  lastSeen: Instant,
  latest: Seen<WholeLook> | null,
): boolean {
  if (latest === null) return false;
  if (shownEnd(latest) > claim.sentAt.until) return true;
  const patience = claim.direction === 'out' ? 0 : HALF_FILLED;
  return latest.lastSeen > lastSeen + patience;
}

/** Time of the newest message a look shows. */
export function shownEnd({ sighting }: Seen<WholeLook>): Instant {
  return sighting.messages.at(-1)?.sentAt.from ?? 0;
}
