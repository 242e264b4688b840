import type { Instant, Interval } from './instant';

/** A set of moments as intervals that neither touch nor overlap, earliest first. */
export type Spans = readonly Interval[];

/** The union of two sets: any order and any repetition of unions gives the same set. */
export function uniteSpans(a: Spans, b: Spans): Spans {
  const sorted = [...a, ...b]
    .filter(({ from, until }) => from < until)
    .sort((x, y) => x.from - y.from || x.until - y.until);
  const united: Interval[] = [];
  for (const span of sorted) {
    const last = united.at(-1);
    if (!last || span.from > last.until) united.push(span);
    else if (span.until > last.until)
      united[united.length - 1] = { from: last.from, until: span.until };
  }
  return united;
}

/** The moments that are in both sets. */
export function intersectSpans(a: Spans, b: Spans): Spans {
  const common = a.flatMap((one) =>
    b.map((other) => ({
      from: Math.max(one.from, other.from),
      until: Math.min(one.until, other.until),
    })),
  );
  return uniteSpans(common, []);
}

/** End of the interval that holds the moment, its own end included; null where none does. */
export function spanEnd(spans: Spans, at: Instant): Instant | null {
  return spans.find(({ from, until }) => from <= at && at <= until)?.until ?? null;
}
