import type { AccountView } from '../store/views';

/** What of the mail pages cannot be read: names of selectors only, no mail and no address. */
export function readingReport(
  accounts: readonly AccountView[],
  extension: string,
  userAgent: string,
): string {
  const pages = accounts.map(({ provider, unreadable }) => ({ provider, unreadable }));
  return JSON.stringify({ extension, userAgent, pages }, null, 2);
}
