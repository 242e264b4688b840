import type { Instant } from './instant';
import type { Reason } from './reason';
import type { Step } from './step';

/** Where a thread stands (glossary: status). */
export const STATUSES = [
  'calm',
  'quiet',
  'suspected',
  'closing',
  'closed',
  'on-hold',
  'snoozed',
  'promised',
  'gone',
  'not-delivered',
  'before',
] as const;
export type Status = (typeof STATUSES)[number];

export interface Standing {
  readonly status: Status;
  /** The step offered at `due`; null where none ever is. */
  readonly step: Step | null;
  /** From when the step is offered; null where none ever is. */
  readonly due: Instant | null;
  readonly reason: Reason;
}
