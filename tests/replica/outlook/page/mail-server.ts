import type { MailServer } from '../wire';

/** The server of one mailbox, asked by page fetch. Throws where it cannot be reached. */
export function createMailServer(index: number): MailServer {
  const at = (path: string) => `/replica/${index}/${path}`;
  const ask = async <T>(path: string, posted?: unknown): Promise<T | null> => {
    const init = posted === undefined ? {} : { method: 'POST', body: JSON.stringify(posted) };
    const answer = await fetch(at(path), init);
    if (answer.status === 404) return null;
    if (!answer.ok) throw new Error(`the mail server answered ${answer.status} to ${path}`);
    return (await answer.json()) as T;
  };
  const certain = async <T>(path: string, posted?: unknown): Promise<T> => {
    const answer = await ask<T>(path, posted);
    if (answer === null) throw new Error(`the mail server does not know ${path}`);
    return answer;
  };
  return {
    list: (folder, pivot) =>
      certain(`list?${new URLSearchParams(pivot === null ? { folder } : { folder, pivot })}`),
    conversation: (id) => ask(`conversation?${new URLSearchParams({ id })}`),
    saveDraft: (compose) => certain('draft', compose),
    async discard(composeId) {
      await certain('discard', { composeId });
    },
    send: (compose) => certain('send', compose),
    undo: (sendId) => ask('undo', { sendId }),
  };
}
