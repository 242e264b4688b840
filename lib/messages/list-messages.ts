/** What tab and worker keep of a list that is read page by page. Types only. */
import type { Instant } from '../domain/instant';

/**
 * The span of message times that a look at a list leaves no gap in, in the clock of the reading;
 * `until` null means now.
 */
export interface Covered {
  readonly from: Instant;
  readonly until: Instant | null;
}

/** What was read of a list, by which the next look at it may go on; a tab only keeps it. */
export interface ReadSoFar {
  readonly view: string;
  /** The page with a number that was read last. */
  readonly last: {
    readonly page: number;
    readonly from: Instant;
    /** How many threads the list had then, as the page said. */
    readonly count: number | null;
    readonly rows: readonly string[];
  } | null;
  /** Rows of the windows that were read. */
  readonly rows: readonly string[];
  readonly end: Instant;
}
