/**
 * Brings in a file. One worker after another does a part of it and is ended, so that memory does not
 * gather (docs/adr/0016); what is stored tells the next one, and a later start, where to go on.
 */
import type { ImportState, WantedImport } from '../../components/options/import/history-source';
import { detectLanguage } from '../../lib/language/detect-language';
import { ask } from '../../lib/messages/client';
import { whileImporting } from '../../lib/messages/import-lock';
import type {
  FromImportWorker,
  ImportOrder,
  ImportReport,
  ToImportWorker,
} from '../../lib/messages/import-messages';
import { sayOwnAddresses } from '../../lib/messages/say-own-addresses';
import { readSettings } from '../../lib/settings/stored-settings';
import type { AccountView } from '../../lib/store/views';
import { askImportWorker } from './import-worker-of';

interface Around {
  readonly onState: (state: ImportState) => void;
  /** Reading stops; what was read stays, and is worked in. */
  readonly signal: AbortSignal;
}

export async function bringInFile(
  wanted: WantedImport,
  accounts: readonly AccountView[],
  around: Around,
): Promise<void> {
  const { onState, signal } = around;
  const told = await whileImporting(async () => {
    const read = await readAll(await orderFor(wanted, accounts), around);
    if (read.report !== null) await foldAll(read.report, onState);
    return read;
  });
  if (told === null) onState({ stage: 'busy' });
  else if (!told.isWhole || told.report === null) onState({ stage: 'unreadable' });
  else onState({ stage: signal.aborted ? 'stopped' : 'done', report: told.report });
}

/** Own addresses are settings: who wrote a mail is told by them, now and later. */
async function orderFor(
  { file, account, alsoOwn }: WantedImport,
  accounts: readonly AccountView[],
): Promise<ImportOrder> {
  const known = accounts.find((one) => one.account === account);
  const settings = await sayOwnAddresses(known ? alsoOwn : [account, ...alsoOwn]);
  const isGmail = known === undefined || known.provider === 'gmail';
  return { file, account, isGmail, settings, after: null };
}

interface Read {
  readonly report: ImportReport | null;
  /** False where it could not be read to its end. */
  readonly isWhole: boolean;
}

async function readAll(first: ImportOrder, { onState, signal }: Around): Promise<Read> {
  let report: ImportReport | null = null;
  const onMessage = async (message: FromImportWorker): Promise<ToImportWorker | null> => {
    if (message.type === 'progress') {
      report = message.report;
      onState({ stage: 'reading', report });
    }
    return message.type === 'which-languages' ? languagesOf(message.samples) : null;
  };
  for (let order = first; ; ) {
    const wish = { type: 'import', order } as const;
    const told = await askImportWorker(wish, ['read', 'read-so-far'], { onMessage, signal });
    if (told.type === 'failed') return { report, isWhole: false };
    if (told.type === 'read') return { report: told.report, isWhole: true };
    if (signal.aborted) return { report: told.soFar.report, isWhole: true };
    order = { ...first, after: told.soFar };
  }
}

/** The browser's detector answers in pages and in the background only. */
async function languagesOf(samples: readonly string[]): Promise<ToImportWorker> {
  return { type: 'languages', languages: await Promise.all(samples.map(detectLanguage)) };
}

/** What is not done when this page is closed, the background worker does when it starts again. */
async function foldAll(report: ImportReport, onState: Around['onState']): Promise<void> {
  let most = 0;
  let share = 0;
  const tell = (left: number): void => {
    most = Math.max(most, left);
    share = Math.max(share, 1 - left / Math.max(most, 1));
    onState({ stage: 'folding', report, share });
  };
  const onMessage = async (message: FromImportWorker): Promise<null> => {
    if (message.type === 'folding') tell(message.left);
    return null;
  };
  for (;;) {
    const wish = { type: 'fold', settings: await readSettings() } as const;
    const told = await askImportWorker(wish, ['folded'], { onMessage });
    if (told.type === 'failed' || told.left === 0) break;
    tell(told.left);
  }
  await foldRest(tell);
}

/** What is learnt of everybody, and shown, is up to the background worker. */
async function foldRest(tell: (left: number) => void): Promise<void> {
  for (;;) {
    const answer = await ask({ type: 'fold-history' });
    if (!answer.ok || answer.value.left === 0) return;
    tell(answer.value.left);
  }
}
