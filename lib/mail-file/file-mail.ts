import { type Instant, type Interval, SECOND } from '../domain/instant';
import type { Person } from '../domain/person';
import { momentOfLegacyId } from '../webmail/gmail/legacy-id';

/** A mail of a file, as far as it is read. */
export interface FileMail {
  readonly from: Person;
  /** To, then Cc. */
  readonly to: readonly Person[];
  readonly subject: string;
  /** By its own Date. */
  readonly date: Instant;
  /** When the last server took it; null where no header tells. */
  readonly received: Instant | null;
  /** The words before the page's quotes, as in a reading of a page; '' where it has none. */
  readonly text: string;
  readonly textCut: boolean;
  readonly quotes: boolean;
  readonly attachments: readonly string[];
  /** Its Message-ID, or what stands for one. */
  readonly name: string;
  /** The Message-ID of the mail its thread began with, as far as its own header tells. */
  readonly root: string;
  /** Gmail calls it sent. */
  readonly isSent: boolean;
  /** Where Gmail exported it: its names for thread and message, in hex as the page has them. */
  readonly gmail: { readonly threadId: string; readonly messageId: string | null } | null;
}

/** Why a piece of the file is no mail that can be used. */
export type SkipReason =
  | 'stray'
  | 'unreadable'
  | 'no-header'
  | 'no-sender'
  | 'no-date'
  | 'impossible-date'
  | 'cut-off';

/** Read well, and no correspondence. */
export type LeftOut = 'draft' | 'spam' | 'trash' | 'chat';

export type ReadMail =
  | { readonly mail: FileMail }
  | { readonly skipped: SkipReason }
  | { readonly leftOut: LeftOut };

/** When a mail was sent: to the millisecond by Gmail's id, else as its headers tell. */
export function sentAtOf({ date, received, gmail }: FileMail): Interval {
  if (gmail !== null && gmail.messageId !== null) return momentOfLegacyId(gmail.messageId);
  const other = received ?? date;
  return { from: Math.min(date, other), until: Math.max(date, other) + SECOND };
}
