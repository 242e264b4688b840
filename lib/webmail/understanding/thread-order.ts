import type { Interval } from '../../domain/instant';

/** A message, or null for what the page hides in its place. */
type Dated = { readonly sentAt: Interval | null } | null;

/**
 * Whether the page shows the newest message first, which its user may choose (facts/outlook.md 2);
 * null where the dates do not tell.
 */
export function isNewestFirst(order: readonly Dated[]): boolean | null {
  const dates = order.flatMap((message) => message?.sentAt ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last || first.from === last.from) return null;
  return first.from > last.from;
}

/**
 * Oldest first by date; messages of the same minute keep their order, and one without a date its
 * neighbour. What stands before the first hidden part may not change places with what stands behind.
 *
 * @param order oldest first, as far as the order of the page tells
 */
export function sortedByDate<T extends Dated>(order: readonly T[]): readonly T[] {
  const parts: { from: number; message: T }[][] = [[]];
  let from = 0;
  for (const message of order) {
    if (message === null) {
      parts.push([{ from, message }], []);
      continue;
    }
    from = message.sentAt?.from ?? from;
    parts.at(-1)?.push({ from, message });
  }
  return parts.flatMap((part) =>
    part.sort((a, b) => a.from - b.from).map(({ message }) => message),
  );
}
