/**
 * Reads a file of mail apart from the page, so that the page stays alive. Beside the background worker
 * it is the only one that writes; it has the database, and nothing of the browser's own. One worker does
 * a part of the work and is ended: only so the browser gives its memory back at once (docs/adr/0016).
 */
import { guessAccount } from '../../lib/background/import/guess-account';
import { importMails } from '../../lib/background/import/import-mails';
import { foldSome } from '../../lib/background/import/unfolded';
import { ownAddresses } from '../../lib/background/own-addresses';
import { keepBlobsInMemory } from '../../lib/mail-file/blob-in-memory';
import type {
  FromImportWorker,
  ImportOrder,
  ToImportWorker,
} from '../../lib/messages/import-messages';
import type { Settings } from '../../lib/settings/settings';
import { database } from '../../lib/store/database';

/** A part of the work: little enough that the browser has no reason yet to make a heap larger. */
const ROOM = { bytes: 24 * 1024 * 1024, mails: 6_000 };
/** It is counted so often how much is left to be made anew, and so many slices are done before. */
const COUNTS = 2;
const SLICES = 5;

type Languages = readonly (string | null)[];

keepBlobsInMemory();

const cancelled = new AbortController();
/** The questions to the page that it has not answered yet, the oldest first. */
const asked: ((languages: Languages) => void)[] = [];

addEventListener('message', ({ data }: MessageEvent<ToImportWorker>) => {
  if (data.type === 'guess') void guess(data.file);
  if (data.type === 'import') void bringIn(data.order);
  if (data.type === 'fold') void fold(data.settings);
  if (data.type === 'languages') asked.shift()?.(data.languages);
  if (data.type === 'cancel') cancelled.abort();
});

function tell(message: FromImportWorker): void {
  postMessage(message);
}

async function guess(file: Blob): Promise<void> {
  try {
    tell({ type: 'guessed', guess: await guessAccount(file) });
  } catch {
    tell({ type: 'failed' });
  }
}

async function bringIn(order: ImportOrder): Promise<void> {
  try {
    const part = await importMails(order, {
      db: database,
      own: await ownAddresses(database, order.settings),
      now: Date.now(),
      languagesOf: askPage,
      onProgress: (progress) => tell({ type: 'progress', report: progress }),
      signal: cancelled.signal,
      room: ROOM,
    });
    tell('soFar' in part ? { type: 'read-so-far', ...part } : { type: 'read', ...part });
  } catch {
    tell({ type: 'failed' });
  }
}

async function fold(settings: Settings): Promise<void> {
  try {
    for (let count = 1; ; count += 1) {
      const left = await foldSome({ db: database, settings, now: Date.now() }, SLICES);
      const isOver = left === 0 || count === COUNTS;
      tell({ type: isOver ? 'folded' : 'folding', left });
      if (isOver) return;
    }
  } catch {
    tell({ type: 'failed' });
  }
}

/** The page answers in the order in which it is asked. */
function askPage(samples: readonly string[]): Promise<Languages> {
  return new Promise((resolve) => {
    asked.push(resolve);
    tell({ type: 'which-languages', samples });
  });
}
