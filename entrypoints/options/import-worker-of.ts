import type { FromImportWorker, ToImportWorker } from '../../lib/messages/import-messages';

/** The worker that reads a file, as this page speaks with it. */
export interface ImportWorker {
  tell(message: ToImportWorker): void;
  end(): void;
}

/** @param onMessage also told where the worker itself fails */
export function startImportWorker(
  onMessage: (message: FromImportWorker, worker: ImportWorker) => void,
): ImportWorker {
  const started = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const worker: ImportWorker = {
    tell: (message) => started.postMessage(message),
    end: () => started.terminate(),
  };
  started.addEventListener('message', ({ data }: MessageEvent<FromImportWorker>) =>
    onMessage(data, worker),
  );
  started.addEventListener('error', () => onMessage({ type: 'failed', why: 'unreadable' }, worker));
  return worker;
}
