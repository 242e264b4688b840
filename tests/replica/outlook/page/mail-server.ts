import type { FrameServer, MailServer } from '../wire';

/** The server of one mailbox, asked by page fetch. Throws where it cannot be reached. */
export function createMailServer(index: number): MailServer & FrameServer {
  const ask = <T>(path: string, posted?: unknown) => call<T>(`/replica/${index}/${path}`, posted);
  const certain = async <T>(path: string, posted?: unknown): Promise<T> =>
    known(await ask<T>(path, posted), path);
  return {
    list: (folder, pivot) =>
      certain(`list?${new URLSearchParams(pivot === null ? { folder } : { folder, pivot })}`),
    search: (q) => certain(`search?${new URLSearchParams({ q })}`),
    counts: () => certain('counts'),
    conversation: (id) => ask(`conversation?${new URLSearchParams({ id })}`),
    compose: (id) => ask(`compose?${new URLSearchParams({ id })}`),
    saveDraft: (compose) => certain('draft', compose),
    async discard(composeId) {
      await certain('discard', { composeId });
    },
    send: (compose) => certain('send', compose),
    async schedule(compose) {
      await certain('schedule', compose);
    },
    undo: (sendId) => ask('undo', { sendId }),
  };
}

/** Null where the server does not know the thing. */
export async function call<T>(path: string, posted?: unknown): Promise<T | null> {
  const init = posted === undefined ? {} : { method: 'POST', body: JSON.stringify(posted) };
  const answer = await fetch(path, init);
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`the mail server answered ${answer.status} to ${path}`);
  return (await answer.json()) as T;
}

export function known<T>(answer: T | null, path: string): T {
  if (answer === null) throw new Error(`the mail server does not know ${path}`);
  return answer;
}
