import { ask } from '../messages/client';
import type { Webmail } from '../webmail/port';

/** From one print page to the next, and from the page's own work to the first. */
const PAUSE_MS = 3_100;

export interface Confirming {
  /** Asks the worker soon whether a thread is to be confirmed; once is enough. */
  goOn(): void;
}

/**
 * Confirms threads by their print pages, one after the other: the worker says which, if any (adr 17).
 * @param isLive whether what the page shows is the mailbox of now
 */
export function createConfirming(
  webmail: Webmail,
  isLive: () => boolean,
  signal: AbortSignal,
): Confirming {
  let timer: ReturnType<typeof setTimeout> | null = null;

  const next = async (): Promise<boolean> => {
    const account = webmail.account();
    if (!webmail.print || account === null || !isLive() || !navigator.onLine) return false;
    const answer = await ask({ type: 'confirm-next', account });
    const threadId = answer.ok ? answer.value.threadId : null;
    if (threadId === null || signal.aborted) return false;
    const page = await webmail.print(threadId, signal);
    if (signal.aborted) return false;
    await ask({ type: 'saw-print', account, threadId, page });
    return true;
  };

  const goOn = (): void => {
    if (!webmail.print || timer !== null || signal.aborted) return;
    timer = setTimeout(async () => {
      const more = await next();
      timer = null;
      if (more) goOn();
    }, PAUSE_MS);
  };

  signal.addEventListener('abort', () => clearTimeout(timer ?? undefined));
  return { goOn };
}
