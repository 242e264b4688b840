/**
 * Until when we know that nothing newer came in a thread (glossary: confirmed; DESIGN section 3,
 * freshness). Lists were read from their top without a gap over the spans given.
 */
import type { Instant } from './instant';
import { type Spans, spanEnd } from './spans';
import type { WorkingHours } from './working-hours';
import { addWorkingDays } from './working-time';

export interface Evidence {
  /** When the thread was last seen whole with its newest message; null when never. */
  readonly wholeAt: Instant | null;
  readonly newestAt: Instant | null;
  /** Whether a list showed the newest message itself, so that nothing about it is a conclusion. */
  readonly newestShown: boolean;
  /** Message times over which every row of the list was read. */
  readonly inbox: Spans;
  readonly sent: Spans;
}

/** Null where the newest message was only inferred: the thread is not confirmed. */
export function knownUntil({
  wholeAt,
  newestAt,
  newestShown,
  inbox,
  sent,
}: Evidence): Instant | null {
  const byLook = wholeAt === null ? null : (spanEnd(inbox, wholeAt) ?? wholeAt);
  const byLists =
    newestAt === null || !newestShown || spanEnd(sent, newestAt) === null
      ? null
      : spanEnd(inbox, newestAt);
  if (byLook === null) return byLists;
  return byLists === null ? byLook : Math.max(byLook, byLists);
}

/** Whether the Inbox was read later than a thread is known for, with mail between that nobody has seen. */
export function isGapSince(known: Instant, inbox: Spans): boolean {
  return (inbox.at(-1)?.until ?? known) > known;
}

/** A wait is counted only if its mailbox was seen since one working day before it fell due. */
export function isFresh(known: Instant, due: Instant, hours: WorkingHours): boolean {
  return addWorkingDays(known, 1, hours) >= due;
}
