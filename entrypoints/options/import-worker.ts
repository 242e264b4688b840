/**
 * Reads a file of mail apart from the page, so that the page stays alive. Beside the background worker
 * it is the only one that writes (docs/adr/0016); it has the database, and nothing of the browser's own.
 */
import { guessAccount } from '../../lib/background/import/guess-account';
import { whileImporting } from '../../lib/background/import/import-lock';
import { importMails } from '../../lib/background/import/import-mails';
import { ownAddresses } from '../../lib/background/own-addresses';
import type {
  FromImportWorker,
  ImportOrder,
  ToImportWorker,
} from '../../lib/messages/import-messages';
import { database } from '../../lib/store/database';

type Languages = readonly (string | null)[];

const cancelled = new AbortController();
let onLanguages: (languages: Languages) => void = () => {};

addEventListener('message', ({ data }: MessageEvent<ToImportWorker>) => {
  if (data.type === 'guess') void guess(data.file);
  if (data.type === 'import') void bringIn(data.order);
  if (data.type === 'languages') onLanguages(data.languages);
  if (data.type === 'cancel') cancelled.abort();
});

function tell(message: FromImportWorker): void {
  postMessage(message);
}

async function guess(file: Blob): Promise<void> {
  try {
    tell({ type: 'guessed', guess: await guessAccount(file) });
  } catch {
    tell({ type: 'failed', why: 'unreadable' });
  }
}

async function bringIn(order: ImportOrder): Promise<void> {
  try {
    const report = await whileImporting(async () =>
      importMails(order, {
        db: database,
        own: await ownAddresses(database, order.settings),
        now: Date.now(),
        languagesOf: askPage,
        onProgress: (progress) => tell({ type: 'progress', report: progress }),
        signal: cancelled.signal,
      }),
    );
    tell(report === null ? { type: 'failed', why: 'busy' } : { type: 'read', report });
  } catch {
    tell({ type: 'failed', why: 'unreadable' });
  }
}

/** One question at a time. */
function askPage(samples: readonly string[]): Promise<Languages> {
  return new Promise((resolve) => {
    onLanguages = resolve;
    tell({ type: 'which-languages', samples });
  });
}
