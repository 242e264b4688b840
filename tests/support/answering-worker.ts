import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Answers, WorkerMessage } from '../../lib/messages/messages';

type Message<T extends WorkerMessage['type']> = Extract<WorkerMessage, { type: T }>;
type Told = {
  readonly [T in WorkerMessage['type']]?: (message: Message<T>) => Answers[T] | Promise<Answers[T]>;
};

/**
 * Stands in for the worker, as a mail tab hears it. What the test does not answer is done.
 * @returns all it was told, growing
 */
export function answerAsWorker(told: Told): readonly WorkerMessage[] {
  const heard: WorkerMessage[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (raw: unknown) => {
    const message = raw as WorkerMessage;
    heard.push(message);
    const answer = told[message.type] as ((message: WorkerMessage) => unknown) | undefined;
    return { ok: true, value: answer ? await answer(message) : { done: true } };
  });
  return heard;
}

/** The types of what the worker was told, in order. */
export function typesOf(heard: readonly WorkerMessage[]): readonly string[] {
  return heard.map(({ type }) => type);
}
