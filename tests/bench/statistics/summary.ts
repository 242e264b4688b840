import { median, quantile } from './median';

/** What many rounds of one measurement say. */
export interface Summary {
  readonly median: number;
  /** A quarter of the rounds lies below, a quarter above. */
  readonly low: number;
  readonly high: number;
  readonly rounds: number;
}

export function summaryOf(values: readonly number[]): Summary {
  return {
    median: median(values),
    low: quantile(values, 0.25),
    high: quantile(values, 0.75),
    rounds: values.length,
  };
}
