import type { PrintFailure } from '../../domain/confirming/asking';
import type { ThreadReading } from '../port';
import type { GmailPage } from './gmail-page';
import { isLegacyId } from './legacy-id';
import { readPrintView } from './print-view';

/** `/mail/u/N/`, also of a mailbox that somebody else lent: `/mail/b/<id>/u/N/`. */
const MAILBOX = /^\/mail(\/b\/[^/]+)?\/u\/\d+\//;

/** The print page of a thread: the one request of our own (facts/gmail.md 7.2). */
export async function printOf(
  { window, account: accountNow }: Pick<GmailPage, 'window' | 'account'>,
  threadId: string,
  signal: AbortSignal,
): Promise<ThreadReading | PrintFailure> {
  const account = accountNow();
  const { origin, pathname } = window.location;
  const mailbox = MAILBOX.exec(pathname)?.[0];
  if (!isLegacyId(threadId)) return 'gone';
  if (account === null || mailbox === undefined) return 'failed';
  const query = `ui=2&view=pt&search=all&th=${threadId}`;
  try {
    const answer = await window.fetch(`${origin}${mailbox}?${query}`, {
      credentials: 'same-origin',
      redirect: 'manual',
      cache: 'no-store',
      signal,
    });
    if (answer.status !== 200) return failureOf(answer);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return readPrintView(page, { account, threadId });
  } catch {
    return 'failed';
  }
}

/** A way to elsewhere is not followed, and has the status 0. */
function failureOf({ status }: Response): PrintFailure {
  if (status === 404 || status === 410) return 'gone';
  return status === 408 || status >= 500 ? 'failed' : 'refused';
}
