/** What `npm run evaluate` measures, and how a set says it. */

export interface Measured {
  /** A share from 0 to 1, a ratio, a count or a loss. */
  readonly value: number;
  /** How many cases it was measured on. */
  readonly n: number;
  /** The 95 % interval of the value; absent for counts. */
  readonly interval?: readonly [number, number];
  /** What a simple tool reaches, to be beaten (docs/evaluation.md says which). */
  readonly floor?: number;
  /** What we aim at. */
  readonly goal?: number;
  /** Lower is better. */
  readonly isLoss?: boolean;
}

export type Measures = Readonly<Record<string, Measured>>;

/** One set of labelled mail. */
export interface EvaluationSet {
  /** As the report names it: "auto". */
  readonly name: string;
  /** @returns null where the folder does not hold the set */
  measure(folder: string): Promise<Measures | null>;
}
