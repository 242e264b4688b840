import type { FileGuess, ImportReport } from '../../../lib/messages/import-messages';

export interface WantedImport {
  readonly file: File;
  /** The mailbox it belongs to, lower case. */
  readonly account: string;
  /** Further addresses that the user said are their own. */
  readonly alsoOwn: readonly string[];
}

/** Where an import stands. */
export type ImportState =
  | { readonly stage: 'reading'; readonly report: ImportReport }
  /** What hangs on it is made anew; `share` of that is done, 0 to 1. */
  | { readonly stage: 'folding'; readonly report: ImportReport; readonly share: number }
  | { readonly stage: 'done' | 'stopped'; readonly report: ImportReport }
  | { readonly stage: 'busy' | 'unreadable' };

/** Reads files of mail; nothing of the outside is known here. */
export interface HistorySource {
  /** Whose mailbox a file is; null where it cannot be read. */
  guess(file: File): Promise<FileGuess | null>;
  /** @returns stops it; what was read stays */
  bringIn(wanted: WantedImport, onState: (state: ImportState) => void): () => void;
}
