import type { Interval } from '../instant';
import type { Direction } from '../sighting';

/** Something with a time and perhaps a direction: a claim, or what it may go to. */
export interface Timed {
  readonly sentAt: Interval;
  readonly direction: Direction | null;
}

/**
 * Gives each claim to a message whose interval overlaps its own, one to one and nearest first; a
 * direction nobody knows fits any, but a known one that is the same comes first. The order of the
 * arguments breaks ties, so sort them first.
 * @returns for each claim the index of its message, or null where it is left over.
 */
export function matchClaims(
  claims: readonly Timed[],
  messages: readonly Timed[],
): readonly (number | null)[] {
  const pairs = claims.flatMap((claim, claimAt) =>
    messages.flatMap((message, messageAt) =>
      overlap(claim.sentAt, message.sentAt) && sameDirection(claim, message)
        ? [
            {
              claimAt,
              messageAt,
              distance: distance(claim.sentAt, message.sentAt),
              doubt: claim.direction === message.direction ? 0 : 1,
            },
          ]
        : [],
    ),
  );
  pairs.sort(
    (a, b) =>
      a.distance - b.distance ||
      a.doubt - b.doubt ||
      a.claimAt - b.claimAt ||
      a.messageAt - b.messageAt,
  );
  const result: (number | null)[] = claims.map(() => null);
  const taken = new Set<number>();
  for (const { claimAt, messageAt } of pairs) {
    if (result[claimAt] !== null || taken.has(messageAt)) continue;
    result[claimAt] = messageAt;
    taken.add(messageAt);
  }
  return result;
}

function overlap(a: Interval, b: Interval): boolean {
  return a.from < b.until && b.from < a.until;
}

function sameDirection(a: Timed, b: Timed): boolean {
  return a.direction === null || b.direction === null || a.direction === b.direction;
}

/** Between the middles, in milliseconds. */
function distance(a: Interval, b: Interval): number {
  return Math.abs(a.from + a.until - b.from - b.until) / 2;
}
