/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** Where a moment lies: at or after `from`, before `until`. A shown minute is 60 s wide. */
export interface Interval {
  readonly from: Instant;
  readonly until: Instant;
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What lies this far in the future is there because the clocks of two machines differ a little. */
export const CLOCKS_DIFFER = 2 * MINUTE;
