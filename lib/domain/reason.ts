/**
 * Why a thread stands where it stands, as a code; the sentence is made in the reader's language.
 * Values a sentence may need: `days` (working days of silence), `since` and `until` (moments),
 * `nudges` (how many were sent), `grain`, `from` and `to` (a promised time, in calendar days).
 */
export const REASON_CODES = [
  'answered',
  'nothing-asked',
  'waiting',
  'quiet',
  'suspected',
  'after-holding-reply',
  'closing',
  'closed',
  'snoozed',
  'dismissed',
  'away',
  'told-term',
  'promised',
  'promise-ahead',
  'promise-passed',
  'gone',
  'on-hold',
  'needed-by',
  'paused',
  'not-delivered',
  'heard-elsewhere',
  'gap-between-nudges',
  'enough-nudges',
  'before-first-run',
  'left-alone',
  'no-person',
  'direction-unknown',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export interface Reason {
  readonly code: ReasonCode;
  /** Numbers and moments the sentence needs, by name. */
  readonly values: Readonly<Record<string, number | string>>;
}
