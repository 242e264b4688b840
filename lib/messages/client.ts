import { browser } from 'wxt/browser';
import type { Answer, WorkerMessage } from './messages';

/**
 * Asks the worker, which wakes if it sleeps; asks once more if it died while answering, since
 * every message may arrive twice. A worker that cannot be reached (an updated extension, a browser
 * shutting down) is an answer too, not an exception.
 */
export async function ask<T extends WorkerMessage['type']>(
  message: Extract<WorkerMessage, { type: T }>,
): Promise<Answer<T>> {
  const first = await send(message);
  return first ?? (await send(message)) ?? { ok: false, refused: 'failed' };
}

async function send<T extends WorkerMessage['type']>(
  message: Extract<WorkerMessage, { type: T }>,
): Promise<Answer<T> | null> {
  try {
    const answer: Answer<T> | undefined = await browser.runtime.sendMessage(message);
    return answer ?? null;
  } catch {
    return null;
  }
}
