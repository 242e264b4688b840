import type { FromImportWorker, ToImportWorker } from '../../lib/messages/import-messages';

type Told<Type extends FromImportWorker['type']> = Extract<FromImportWorker, { type: Type }>;

interface Talk {
  /** What comes before its last message; what this returns, the worker is told, in that order. */
  readonly onMessage?: (message: FromImportWorker) => Promise<ToImportWorker | null>;
  /** The worker is told to stop; what it read stays. */
  readonly signal?: AbortSignal;
}

/**
 * A worker for a part of the work: told what to do, listened to until it is done, and ended.
 * @param last by which message it says that it is done
 * @returns that message, also where the worker itself failed
 */
export function askImportWorker<Last extends FromImportWorker['type']>(
  wish: ToImportWorker,
  last: readonly Last[],
  { onMessage, signal }: Talk = {},
): Promise<Told<Last | 'failed'>> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const isLast = (message: FromImportWorker): message is Told<Last | 'failed'> =>
    message.type === 'failed' || last.some((type) => type === message.type);
  const cancel = () => worker.postMessage({ type: 'cancel' } satisfies ToImportWorker);
  let replied: Promise<void> = Promise.resolve();
  const reply = async (message: FromImportWorker): Promise<void> => {
    const [answer] = await Promise.all([onMessage?.(message), replied]);
    if (answer) worker.postMessage(answer);
  };
  return new Promise((resolve) => {
    const end = (message: Told<Last | 'failed'>): void => {
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(message);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<FromImportWorker>) => {
      if (isLast(data)) end(data);
      else replied = reply(data);
    });
    worker.addEventListener('error', () => end({ type: 'failed' } as Told<Last | 'failed'>));
    signal?.addEventListener('abort', cancel);
    worker.postMessage(wish);
  });
}
