import type { Instant } from '../instant';
import type { Person } from '../person';
import type { Extent } from '../verdict';
import type { OwnWords } from './own-words';

/** "9/8" is a day in August or in September. */
export type DateOrder = 'day-month' | 'month-day';

/** A mail of somebody else, as far as it was seen. */
export interface IncomingMail {
  readonly from: Person;
  readonly subject: string;
  /** Null where only the list row was seen. */
  readonly text: string | null;
  /** What `ownWords` cuts out of that text, where somebody needed it before. */
  readonly words?: OwnWords;
  readonly extent: Extent;
  /** What the browser's detector said; null where it did not. */
  readonly language: string | null;
  /**
   * Subject of the thread. Where it equals `subject` nothing is known of the mail's own: a marker
   * in it may have come with an earlier mail.
   */
  readonly threadSubject?: string;
  /** The page's own quote element was cut from the text: a person answered with a quote. */
  readonly quotes?: boolean;
  /** Names of the attached files, as far as they were seen. */
  readonly attachments?: readonly string[];
  /** When it was sent; a date of return is read only beside it. */
  readonly sentAt?: Instant;
  /** IANA zone of the user, in which days begin. */
  readonly zone?: string;
  /** How the thread's people write dates in figures; absent where nobody knows. */
  readonly dateOrder?: DateOrder;
  /** The user had asked for a rating in the thread: only then a number in it is taken for one. */
  readonly ratingAsked?: boolean;
}
