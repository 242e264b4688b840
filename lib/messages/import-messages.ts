/** What the options page and the worker that reads a file say to each other. Both are ours. */

import type { LeftOut, SkipReason } from '../mail-file/file-mail';
import type { FileFormat } from '../mail-file/format-of';
import type { MboxPlace } from '../mail-file/mbox-place';
import type { Settings } from '../settings/settings';

/** A file, as far as its beginning tells. */
export interface FileGuess {
  readonly format: FileFormat;
  /** Whose mailbox it most likely is, lower case; null where nothing tells. */
  readonly account: string | null;
  /** Further addresses that mails were sent from. */
  readonly alsoOwn: readonly string[];
}

export interface ImportOrder {
  readonly file: Blob;
  /** Address of the mailbox it belongs to, lower case. */
  readonly account: string;
  /** The mailbox is, or may be, one of Gmail's. */
  readonly isGmail: boolean;
  readonly settings: Settings;
  /** What other workers read of it before this one; null where it is the first. */
  readonly after: ReadSoFar | null;
}

export interface SkippedMail {
  /** From 1 as the file lists its messages; 0 for what stands before the first. */
  readonly number: number;
  /** Where it begins, in bytes. */
  readonly position: number;
  readonly reason: SkipReason;
}

/** What was read of a file when a worker ended to make room for the next one (docs/adr/0016). */
export interface ReadSoFar {
  /** Where the next worker begins. */
  readonly next: MboxPlace;
  readonly report: ImportReport;
  /** Addresses that were met. */
  readonly people: readonly string[];
}

/** How far a file was read, and what came of it. */
export interface ImportReport {
  readonly size: number;
  readonly passed: number;
  /** Mails that can be used, those that were known before included. */
  readonly mails: number;
  /** Those that were not known before. */
  readonly added: number;
  readonly people: number;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** The first of them, and how many there are. */
  readonly skipped: readonly SkippedMail[];
  readonly skippedCount: number;
}

export type ToImportWorker =
  | { readonly type: 'guess'; readonly file: Blob }
  | { readonly type: 'import'; readonly order: ImportOrder }
  /** Make some of what hangs on it anew. */
  | { readonly type: 'fold'; readonly settings: Settings }
  /** What was read stays. */
  | { readonly type: 'cancel' }
  | { readonly type: 'languages'; readonly languages: readonly (string | null)[] };

export type FromImportWorker =
  | { readonly type: 'guessed'; readonly guess: FileGuess }
  /** The browser's own detector answers in the page only; nothing of the texts is kept there. */
  | { readonly type: 'which-languages'; readonly samples: readonly string[] }
  | { readonly type: 'progress'; readonly report: ImportReport }
  | { readonly type: 'read'; readonly report: ImportReport }
  /** The file goes on, for another worker. */
  | { readonly type: 'read-so-far'; readonly soFar: ReadSoFar }
  /** So much is left to be made anew. */
  | { readonly type: 'folding'; readonly left: number }
  /** As `folding`, for another worker. */
  | { readonly type: 'folded'; readonly left: number }
  /** The file cannot be read any more, or the worker itself broke. */
  | { readonly type: 'failed' };
