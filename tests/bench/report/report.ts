/** The figures of one run as an object: medians, spreads and goals. */
import type { Samples } from '../samples';
import { type Summary, summaryOf } from '../statistics/summary';
import { type Goal, goalsIn } from './goals';
import type { Machine } from './machine';

export interface BenchReport {
  readonly machine: Machine;
  /** Fewer and smaller rounds, to see that it works: the figures say nothing. */
  readonly quick: boolean;
  /** By figure and subject. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, Summary>>>>;
  readonly goals: readonly Goal[];
}

/** Measured once, and added up over the parts of one mailbox. */
const SUMMED = new Set(['importSeconds']);

export function reportOf(samples: Samples, machine: Machine, quick: boolean): BenchReport {
  const figures = Object.fromEntries(
    [...samples].map(([figure, bySubject]) => [
      figure,
      Object.fromEntries(
        [...bySubject].map(([subject, values]) => [subject, told(figure, values)]),
      ),
    ]),
  );
  return { machine, quick, figures, goals: goalsIn(samples) };
}

function told(figure: string, values: readonly number[]): Summary {
  const summary = summaryOf(values);
  if (!SUMMED.has(figure)) return summary;
  const times = values.length;
  const { low, high, rounds } = summary;
  const sum = values.reduce((total, value) => total + value, 0);
  return { median: sum, low: low * times, high: high * times, rounds };
}

/** As `--json` prints it: the middle of each figure by its name, and everything else beside. */
export function reportAsJson({ machine, quick, figures, goals }: BenchReport): object {
  const named = Object.entries(figures).map(([figure, bySubject]) => {
    const medians = Object.entries(bySubject).map(([subject, { median }]) => [subject, median]);
    return [figure, isOne(figure) ? medians[0]?.[1] : Object.fromEntries(medians)];
  });
  return { machine, quick, ...Object.fromEntries(named), spread: figures, ratios: goals };
}

function isOne(figure: string): boolean {
  return figure === 'oneClickBusyMs';
}
