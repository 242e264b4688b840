/** One curve or one row of bars. */
export interface PlotSpec {
  readonly kind: 'steps' | 'bars';
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** As much as the plot has room for; what is there where it is left out. */
  readonly most?: number;
  readonly xText: (x: number) => string;
  readonly yText: (y: number) => string;
  /** Vertical lines, each drawn in another way, with a word beside it. */
  readonly marks?: readonly { readonly at: number; readonly text: string }[];
}
