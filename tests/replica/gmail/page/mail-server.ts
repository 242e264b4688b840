import type { ListSpec } from '../list-spec';
import type { ComposeData, ListData, SavedDraft, SendData, SentData, ThreadData } from '../wire';
import { config } from './config';

/** Null where the server did not answer. */
export function fetchList(spec: ListSpec, page: number): Promise<ListData | null> {
  const { name, argument } = spec;
  return call(`list?${new URLSearchParams({ name, argument, page: String(page) })}`);
}

/** @param list the list it is opened from */
export function fetchThread(ref: string, list = ''): Promise<ThreadData | null> {
  return call(`thread?${new URLSearchParams({ id: ref, list })}`);
}

export function postDraft(compose: ComposeData): Promise<SavedDraft | null> {
  return call('draft', compose);
}

export async function postDiscard(compose: ComposeData): Promise<void> {
  await call('discard', compose);
}

export function postSend(compose: SendData): Promise<SentData | null> {
  return call('send', compose);
}

export async function postUndo(sendId: number): Promise<void> {
  await call('undo', { sendId });
}

async function call<T>(path: string, posted?: unknown): Promise<T | null> {
  const init = posted === undefined ? {} : { method: 'POST', body: JSON.stringify(posted) };
  try {
    const answer = await fetch(`/replica/u/${config.index}/${path}`, init);
    return answer.ok ? ((await answer.json()) as T) : null;
  } catch {
    return null;
  }
}
