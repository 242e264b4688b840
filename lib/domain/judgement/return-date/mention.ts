/** Days counted from 1970-01-01, without a zone. */
export type EpochDay = number;

/** A day named in the text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Null where it names a day in a way that can be read as two. */
  readonly day: EpochDay | null;
  /** "10-31 July": the first of them was named too, so this one is the last away. */
  readonly endsRange: boolean;
}

/** What a day is read beside. */
export interface Reference {
  /** The day of sending. */
  readonly day: EpochDay;
  /** Whether "9/8" is in August; null where nobody knows. */
  readonly isDayFirst: (at: number) => boolean | null;
}
