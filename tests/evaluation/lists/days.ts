import { DAY } from '../../../lib/domain/instant';
import type { Span } from './views';

/** How many midnights lie in the spans; spans of one list do not overlap. */
export function daysIn(spans: readonly Span[]): number {
  return spans.reduce((days, { from, until }) => days + midnights(from, until), 0);
}

/** How many midnights lie in spans of both. */
export function daysInBoth(some: readonly Span[], others: readonly Span[]): number {
  return daysIn(
    some.flatMap((one) =>
      others.map((other) => ({
        from: Math.max(one.from, other.from),
        until: Math.min(one.until, other.until),
      })),
    ),
  );
}

/** Spans that touch or overlap become one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.until) {
      result[result.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
    } else result.push(span);
  }
  return result;
}

function midnights(from: number, until: number): number {
  return Math.max(0, Math.ceil(until / DAY) - Math.ceil(from / DAY));
}
