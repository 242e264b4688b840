import type {
  OnShare,
  TakeAlongSource,
} from '../../components/options/take-along/take-along-source';
import type { FromBackupWorker, ToBackupWorker } from '../../lib/messages/backup-worker-messages';
import { ask } from '../../lib/messages/client';
import type { BringInWish, Wipe } from '../../lib/messages/take-along-messages';
import { readSettings } from '../../lib/settings/stored-settings';
import type { BackupProblem } from '../../lib/store/backup/backup-form';
import { dropIncoming } from '../../lib/store/backup/incoming';
import type { BackupPreview } from '../../lib/store/backup/preview';
import { download } from './download';

/** The worker that holds what waits; null where nothing does. */
let holding: Worker | null = null;

export const TAKE_ALONG: TakeAlongSource = { save, look, bringIn, leave, wipe };

type Ended = Exclude<FromBackupWorker, { type: 'share' }>;

/** @returns its last word, and the worker, which is still there */
function askWorker(
  order: ToBackupWorker,
  onShare: OnShare,
): Promise<{ readonly ended: Ended; readonly worker: Worker }> {
  const worker = new Worker(new URL('./take-along-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromBackupWorker>) => {
      if (data.type === 'share') onShare(data.share);
      else resolve({ ended: data, worker });
    });
    const failed: Ended = { type: 'refused', problem: { why: 'unreadable' } };
    worker.addEventListener('error', () => resolve({ ended: failed, worker }));
    worker.postMessage(order);
  });
}

async function save(passphrase: string | null, onShare: OnShare): Promise<boolean> {
  const settings = await readSettings();
  const { ended, worker } = await askWorker({ type: 'write', passphrase, settings }, onShare);
  worker.terminate();
  if (ended.type !== 'written') return false;
  const day = new Date().toISOString().slice(0, 10);
  const name = `radiostilte-${day}.${passphrase === null ? 'json' : 'sealed'}`;
  download(name, ended.file, passphrase === null ? 'application/json' : 'application/octet-stream');
  return true;
}

async function look(
  file: File,
  passphrase: string | null,
  onShare: OnShare,
): Promise<BackupPreview | BackupProblem> {
  letGo();
  const settings = await readSettings();
  const { ended, worker } = await askWorker({ type: 'look', file, passphrase, settings }, onShare);
  if (ended.type === 'looked') {
    holding = worker;
    return ended.preview;
  }
  worker.terminate();
  return ended.type === 'refused' ? ended.problem : { why: 'unreadable' };
}

/** What is not done when this page is closed, the background worker does when it starts again. */
async function bringIn(wish: BringInWish, onShare: OnShare): Promise<boolean> {
  const begun = await ask({ type: 'bring-in', ...wish });
  letGo();
  if (!begun.ok || !begun.value.accepted) return false;
  let most = 0;
  for (;;) {
    const answer = await ask({ type: 'bring-in-some' });
    if (!answer.ok) return false;
    const { left } = answer.value;
    if (left === 0) break;
    most = Math.max(most, left);
    onShare((1 - left / most) / 2);
  }
  return foldAll((share) => onShare((1 + share) / 2));
}

async function foldAll(onShare: OnShare): Promise<boolean> {
  let most = 0;
  for (;;) {
    const answer = await ask({ type: 'fold-history' });
    if (!answer.ok) return false;
    const { left } = answer.value;
    if (left === 0) return true;
    most = Math.max(most, left);
    onShare(1 - left / most);
  }
}

function leave(): void {
  letGo();
  void dropIncoming();
}

function letGo(): void {
  holding?.terminate();
  holding = null;
}

async function wipe(what: Wipe): Promise<boolean> {
  const answer = await ask({ type: 'wipe', what });
  if (!answer.ok) return false;
  if (what.of !== 'everything') return foldAll(() => {});
  localStorage.clear();
  location.hash = 'first-run';
  location.reload();
  return true;
}
