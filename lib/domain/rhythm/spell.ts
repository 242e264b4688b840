import type { Instant } from '../instant';

/** One wait for one correspondent: from a message of mine until their answer, or cut off before. */
export interface Spell {
  readonly sentAt: Instant;
  /** Working hours until the answer, or until nobody looked any further. */
  readonly hours: number;
  readonly answered: boolean;
  /** When the answer came; absent where none did. */
  readonly answeredAt?: Instant;
  /** Whether my message asked something; absent where nobody judged. */
  readonly asks?: boolean;
}

/** Shorter than a minute is a minute. */
const SHORTEST = 1 / 60;

/** The scale on which waits differ evenly: people differ by factors, not by hours. */
export function logHours(hours: number): number {
  return Math.log(Math.max(hours, SHORTEST));
}
