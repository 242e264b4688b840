import { isHistory } from '../domain/addressing';
import type { MailMark } from '../domain/told-twice';
import type { ThreadRow } from './rows';

/** The mails that pages show in these threads of one person; a file may tell of them too. */
export function mailsOnPages(threads: readonly ThreadRow[]): ReadonlySet<MailMark> {
  return new Set(threads.flatMap(({ key, mails = [] }) => (isHistory(key) ? [] : mails)));
}

/** Those of the threads of one person that are not a page's once more: a mail of it tells that. */
export function eachOnce(threads: readonly ThreadRow[]): readonly ThreadRow[] {
  const onPages = mailsOnPages(threads);
  return threads.filter(
    ({ key, mails = [] }) => !isHistory(key) || !mails.some((mail) => onPages.has(mail)),
  );
}
