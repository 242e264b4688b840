import type { ThreadReading } from '../port';
import type { GmailPage } from './gmail-page';
import { isLegacyId } from './legacy-id';
import { readPrintView } from './print-view';

/** `/mail/u/N/`, also of a mailbox that somebody else lent: `/mail/b/<id>/u/N/`. */
const MAILBOX = /^\/mail(\/b\/[^/]+)?\/u\/\d+\//;

/**
 * The print page of a thread: the one request of our own (facts/gmail.md 7.2). Whatever is not that
 * page of this mailbox is null: another status, a way to elsewhere, a failure.
 */
export async function printOf(
  { window, account: accountNow }: Pick<GmailPage, 'window' | 'account'>,
  threadId: string,
  signal: AbortSignal,
): Promise<ThreadReading | null> {
  const account = accountNow();
  const { origin, pathname } = window.location;
  const mailbox = MAILBOX.exec(pathname)?.[0];
  if (account === null || mailbox === undefined || !isLegacyId(threadId)) return null;
  const query = `ui=2&view=pt&search=all&th=${threadId}`;
  try {
    const answer = await window.fetch(`${origin}${mailbox}?${query}`, {
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      signal,
    });
    if (answer.status !== 200) return null;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return readPrintView(page, { account, threadId });
  } catch {
    return null;
  }
}
