import type { Provider } from './port';

/** Address of a thread for a new tab, on the account it belongs to (facts/gmail.md 5). */
export function threadUrl(provider: Provider, account: string, threadId: string): string {
  if (provider !== 'gmail') throw new Error(`no address for threads of ${provider}`);
  const user = encodeURIComponent(account);
  return `https://mail.google.com/mail/?authuser=${user}#all/${encodeURIComponent(threadId)}`;
}
