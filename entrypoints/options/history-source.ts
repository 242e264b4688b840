import type { HistorySource } from '../../components/options/import/history-source';
import type { FileGuess } from '../../lib/messages/import-messages';
import type { AccountView } from '../../lib/store/views';
import { bringInFile } from './bring-in-file';
import { askImportWorker } from './import-worker-of';

/** Files are read by workers of this page, one after another. */
export function historySource(accounts: readonly AccountView[]): HistorySource {
  return {
    guess,
    bringIn(wanted, onState) {
      const stop = new AbortController();
      void bringInFile(wanted, accounts, { onState, signal: stop.signal });
      return () => stop.abort();
    },
  };
}

async function guess(file: File): Promise<FileGuess | null> {
  const told = await askImportWorker({ type: 'guess', file }, ['guessed']);
  return told.type === 'guessed' ? told.guess : null;
}
