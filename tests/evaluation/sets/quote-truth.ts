/** What of a labelled text is stripped: one answer for each line that is not empty. */

type Span = readonly [start: number, end: number, label: string];

/** One row of `quotes/quotes.jsonl`, as far as it is read. */
export interface QuoteRow {
  readonly source: string;
  readonly text: string;
  readonly newText: string | null;
  readonly spans?: readonly Span[];
}

/** Labels of webis that are not the writer's. */
const FOREIGN = new Set(['quotation', 'quotation_marker', 'inline_headers']);

const MARKER = /^\s*[-_*]{2,}.{0,40}\b(?:original message|forwarded)\b/i;
const FIELD = /^\s*[*_]?(?:from|sent|date|to|cc|subject)\s*[*_]?:/i;
const SUBJECT = /^\s*[*_]?subject\s*[*_]?:/i;

/** So many lines a header block can have between its subject and another field. */
const BLOCK_REACH = 6;

export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

/** @returns null where the row has no truth */
export function strippedLines({ text, newText, spans }: QuoteRow): readonly boolean[] | null {
  if (spans) return belowHeaders(linesOf(text), strippedBySpans(text, spans));
  return newText === null ? null : strippedByAlignment(linesOf(text), linesOf(newText));
}

/** T1 of the baselines: the label that covers most of a line decides. */
function strippedBySpans(text: string, spans: readonly Span[]): readonly boolean[] {
  let start = 0;
  return linesOf(text).map((line) => {
    const end = start + line.length;
    const covered = new Map<string, number>();
    for (const [from, to, label] of spans) {
      const shared = Math.min(to, end) - Math.max(from, start);
      if (shared > 0) covered.set(label, (covered.get(label) ?? 0) + shared);
    }
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    const [most] = [...covered].sort((a, b) => b[1] - a[1]);
    return most !== undefined && FOREIGN.has(most[0]);
  });
}

/** T2: annotators label what stands under a header block as paragraphs; it is another's text. */
function belowHeaders(lines: readonly string[], stripped: readonly boolean[]): readonly boolean[] {
  const block = lines.findIndex((line, index) => {
    if (MARKER.test(line)) return true;
    if (!FIELD.test(line)) return false;
    const near = lines.slice(index, index + BLOCK_REACH);
    return (
      near.some((other) => SUBJECT.test(other)) && near.filter((l) => FIELD.test(l)).length > 1
    );
  });
  return stripped.map((is, index) => is || (block >= 0 && index >= block));
}

/** Lines that the longest common subsequence does not find in the new text are stripped. */
function strippedByAlignment(
  lines: readonly string[],
  kept: readonly string[],
): readonly boolean[] {
  const all = lines.map((line) => line.trim());
  const own = kept.map((line) => line.trim()).filter((line) => line !== '');
  const longest: number[][] = Array.from({ length: all.length + 1 }, () =>
    new Array<number>(own.length + 1).fill(0),
  );
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = all.length - 1; i >= 0; i -= 1) {
    const row = longest[i] ?? [];
    for (let j = own.length - 1; j >= 0; j -= 1) {
      row[j] = all[i] === own[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const stripped = all.map(() => true);
  let i = 0;
  let j = 0;
  while (i < all.length && j < own.length) {
    if (all[i] === own[j] && at(i, j) === at(i + 1, j + 1) + 1) {
      stripped[i] = false;
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return stripped;
}
