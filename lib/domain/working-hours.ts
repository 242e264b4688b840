/** When the user works. */
export interface WorkingHours {
  /** ISO weekdays, 1 = Monday … 7 = Sunday; at least one. */
  readonly days: readonly number[];
  /** Minutes after midnight, `opens` before `closes`. */
  readonly opens: number;
  readonly closes: number;
  /** IANA zone, "Europe/Amsterdam". */
  readonly zone: string;
  /** Days off although their weekday is a working one, as ISO dates; of the client too. */
  readonly daysOff?: ReadonlySet<string>;
}
