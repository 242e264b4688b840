/**
 * A minute as the mailbox's own clock shows it, written as if that clock were UTC: milliseconds,
 * `until = from + 60_000`. The mailbox's zone need not be the browser's (facts/outlook.md 10.7), so
 * this is not yet an instant and must never be compared with one.
 */
export interface WallTime {
  readonly from: number;
  readonly until: number;
}
