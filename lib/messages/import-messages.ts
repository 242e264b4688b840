/** What the options page and the worker that reads a file say to each other. Both are ours. */

import type { LeftOut, SkipReason } from '../mail-file/file-mail';
import type { FileFormat } from '../mail-file/format-of';
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
}

export interface SkippedMail {
  /** From 1 as the file lists its messages; 0 for what stands before the first. */
  readonly number: number;
  /** Where it begins, in bytes. */
  readonly position: number;
  readonly reason: SkipReason;
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
  /** What was read stays. */
  | { readonly type: 'cancel' }
  | { readonly type: 'languages'; readonly languages: readonly (string | null)[] };

export type FromImportWorker =
  | { readonly type: 'guessed'; readonly guess: FileGuess }
  /** The browser's own detector answers in the page only; nothing of the texts is kept there. */
  | { readonly type: 'which-languages'; readonly samples: readonly string[] }
  | { readonly type: 'progress'; readonly report: ImportReport }
  | { readonly type: 'read'; readonly report: ImportReport }
  /** Another page of ours is reading a file, or this one cannot be read any more. */
  | { readonly type: 'failed'; readonly why: 'busy' | 'unreadable' };
