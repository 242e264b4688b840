/** What is expected of somebody of whom nothing is known yet. All times on the scale of `logHours`. */
export interface Prior {
  /** Of the people's own means. */
  readonly mean: number;
  /** Variance of those means from person to person. */
  readonly between: number;
  /** Variance of one person's answers. */
  readonly within: number;
  /** Share of messages that are answered at all. */
  readonly answered: {
    /** Where the message asked something. */
    readonly asking: number;
    readonly telling: number;
  };
  /** Length of a working day. */
  readonly hoursPerDay: number;
}

/** Whether a message asked; in doubt it did, for only then is anybody waited for. */
export function shareAnswered({ answered }: Prior, asks: boolean | undefined): number {
  return asks === false ? answered.telling : answered.asking;
}
