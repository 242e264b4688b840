/** What can be told of a row of messages of which some are hidden. */
interface Told<T> {
  readonly messages: readonly T[];
  readonly hiddenAfter: number | null;
}

/**
 * Leaves the hidden part out. One place alone can be told: of several hidden parts, what stands
 * between them counts as hidden too.
 *
 * @param order oldest first; null for what is hidden
 */
export function withoutHiddenPart<T>(order: readonly (T | null)[]): Told<T> {
  const isThere = (message: T | null): message is T => message !== null;
  const first = order.indexOf(null);
  if (first < 0) return { messages: order.filter(isThere), hiddenAfter: null };
  const before = order.slice(0, first).filter(isThere);
  const after = order.slice(order.lastIndexOf(null) + 1).filter(isThere);
  return { messages: [...before, ...after], hiddenAfter: Math.max(before.length - 1, 0) };
}
