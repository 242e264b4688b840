import path from 'node:path';
import { cutReply } from '../../../lib/domain/text/cut-reply';
import type { LineKind } from '../../../lib/domain/text/line-kind';
import { readJsonLines } from '../json-lines';
import type { EvaluationSet } from '../measure';
import { share } from '../share';
import { linesOf } from './quote-truth';

interface AttributionRow {
  readonly text: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly kind?: 'header-block';
}

/** The context above can end with lines of the attribution itself. */
function contextAbove(before: readonly string[], lines: readonly string[]): readonly string[] {
  for (let shared = Math.min(before.length, lines.length); shared > 0; shared -= 1) {
    const start = before.length - shared;
    if (before.slice(start).every((line, index) => line === lines[index])) {
      return before.slice(0, start);
    }
  }
  return before;
}

const OF_QUOTES: ReadonlySet<LineKind | undefined> = new Set<LineKind>([
  'quote',
  'attribution',
  'header',
]);

/** Whether every line of it is taken for a quote or for what stands above one. */
function isRecognised(row: AttributionRow): boolean {
  const lines = linesOf(row.text);
  const above = contextAbove(linesOf(row.before ?? ''), lines);
  const mail = [...above, ...lines, ...linesOf(row.after ?? '')].join('\n');
  const kinds = cutReply(mail).lines;
  return lines.every((line, index) => {
    return line.trim() === '' || OF_QUOTES.has(kinds[above.length + index]);
  });
}

/** Attribution lines and header blocks found in their context (facts/baselines.md 3). */
export const attributions: EvaluationSet = {
  name: 'attributions',
  async measure(folder) {
    const rows = await readJsonLines<AttributionRow>(
      path.join(folder, 'attributions/attributions.jsonl'),
    );
    if (rows.length === 0) return null;
    const blocks = rows.filter(
      ({ kind, text }) => kind === 'header-block' && !text.trimStart().startsWith('>'),
    );
    return {
      recognised: share(rows.filter(isRecognised).length, rows.length, {
        floor: 0.595,
        goal: 0.9,
      }),
      headerBlocks: share(blocks.filter(isRecognised).length, blocks.length),
    };
  },
};
