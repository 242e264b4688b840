import type {
  HistorySource,
  ImportState,
  WantedImport,
} from '../../components/options/import/history-source';
import { detectLanguage } from '../../lib/language/detect-language';
import { ask } from '../../lib/messages/client';
import type { FileGuess, FromImportWorker, ImportReport } from '../../lib/messages/import-messages';
import type { Settings } from '../../lib/settings/settings';
import type { AccountView } from '../../lib/store/views';
import { type ImportWorker, startImportWorker } from './import-worker-of';

type OnState = (state: ImportState) => void;

interface Around {
  readonly settings: Settings;
  readonly accounts: readonly AccountView[];
}

/** Files are read by a worker of this page; the background worker makes anew what hangs on them. */
export function historySource(around: Around): HistorySource {
  return { guess, bringIn: (wanted, onState) => bringIn(wanted, around, onState) };
}

function guess(file: File): Promise<FileGuess | null> {
  return new Promise((resolve) => {
    const worker = startImportWorker((message) => {
      worker.end();
      resolve(message.type === 'guessed' ? message.guess : null);
    });
    worker.tell({ type: 'guess', file });
  });
}

function bringIn(wanted: WantedImport, around: Around, onState: OnState): () => void {
  let isStopped = false;
  let latest: ImportReport | null = null;
  const worker = startImportWorker((message) => {
    if (message.type === 'progress') {
      latest = message.report;
      onState({ stage: 'reading', report: latest });
    } else void passOn(message);
  });
  const passOn = async (message: FromImportWorker): Promise<void> => {
    if (message.type === 'which-languages') await answerLanguages(worker, message.samples);
    if (message.type !== 'read' && message.type !== 'failed') return;
    worker.end();
    const report = message.type === 'read' ? message.report : latest;
    if (report !== null) await foldAll(report, onState);
    if (message.type === 'failed') onState({ stage: message.why });
    else onState({ stage: isStopped ? 'stopped' : 'done', report: message.report });
  };
  void begin(worker, wanted, around);
  return () => {
    isStopped = true;
    worker.tell({ type: 'cancel' });
  };
}

/** Own addresses are settings: who wrote a mail is told by them, now and later. */
async function begin(
  worker: ImportWorker,
  { file, account, alsoOwn }: WantedImport,
  { settings, accounts }: Around,
): Promise<void> {
  const known = accounts.find((one) => one.account === account);
  const said = known ? alsoOwn : [account, ...alsoOwn];
  const ownAddresses = [...new Set([...settings.ownAddresses, ...said])];
  const saved = { ...settings, ownAddresses };
  const isNew = ownAddresses.length > settings.ownAddresses.length;
  if (isNew) await ask({ type: 'save-settings', settings: saved });
  const isGmail = known === undefined || known.provider === 'gmail';
  worker.tell({ type: 'import', order: { file, account, isGmail, settings: saved } });
}

/** The browser's detector answers in pages and in the background only. */
async function answerLanguages(worker: ImportWorker, samples: readonly string[]): Promise<void> {
  worker.tell({ type: 'languages', languages: await Promise.all(samples.map(detectLanguage)) });
}

/** What is not done when this page is closed, the background worker does when it starts again. */
async function foldAll(report: ImportReport, onState: OnState): Promise<void> {
  let most = 0;
  let share = 0;
  for (;;) {
    const answer = await ask({ type: 'fold-history' });
    if (!answer.ok || answer.value.left === 0) return;
    const { left } = answer.value;
    most = Math.max(most, left);
    share = Math.max(share, 1 - left / most);
    onState({ stage: 'folding', report, share });
  }
}
