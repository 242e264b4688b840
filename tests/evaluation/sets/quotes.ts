import path from 'node:path';
import { cutReply } from '../../../lib/domain/text/cut-reply';
import type { LineKind } from '../../../lib/domain/text/line-kind';
import { readJsonLines } from '../json-lines';
import type { EvaluationSet } from '../measure';
import { share } from '../share';
import { linesOf, type QuoteRow, strippedLines } from './quote-truth';

interface Score {
  readonly lines: number;
  readonly right: number;
  readonly ownLines: number;
  readonly ownLost: number;
}

/** Labels of webis tell signatures from quotes and count them as kept; new texts leave them out. */
function isStripped(kind: LineKind | undefined, row: QuoteRow): boolean {
  const isFooter = kind === 'signature' || kind === 'disclaimer';
  return isFooter ? !row.spans : kind !== 'own';
}

function score(row: QuoteRow): Score | null {
  const truth = strippedLines(row);
  if (truth === null) return null;
  const kinds = cutReply(row.text).lines;
  const cases = linesOf(row.text).flatMap((line, index) =>
    line.trim() === '' ? [] : [{ said: isStripped(kinds[index], row), is: truth[index] ?? false }],
  );
  const own = cases.filter(({ is }) => !is);
  return {
    lines: cases.length,
    right: cases.filter(({ said, is }) => said === is).length,
    ownLines: own.length,
    ownLost: own.filter(({ said }) => said).length,
  };
}

function sum(scores: readonly Score[], field: keyof Score): number {
  return scores.reduce((total, each) => total + each[field], 0);
}

/** Lines rightly kept or stripped, by T2 of the baselines (facts/baselines.md 3). */
export const quotes: EvaluationSet = {
  name: 'quotes',
  async measure(folder) {
    const rows = await readJsonLines<QuoteRow>(path.join(folder, 'quotes/quotes.jsonl'));
    if (rows.length === 0) return null;
    const scored = rows.flatMap((row) => {
      const found = score(row);
      return found ? [{ row, found }] : [];
    });
    const all = scored.map(({ found }) => found);
    const newText = scored.filter(({ row }) => !row.spans).map(({ found }) => found);
    const whole = all.filter(({ lines, right }) => lines === right);
    return {
      accuracy: share(sum(all, 'right'), sum(all, 'lines'), { floor: 0.87, goal: 0.93 }),
      accuracyNewText: share(sum(newText, 'right'), sum(newText, 'lines'), {
        floor: 0.724,
        goal: 0.85,
      }),
      wholeTexts: share(whole.length, all.length, { floor: 0.668 }),
      ownLinesLost: share(sum(all, 'ownLost'), sum(all, 'ownLines'), { isLoss: true }),
    };
  },
};
