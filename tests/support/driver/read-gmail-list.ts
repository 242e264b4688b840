import { expect } from '@playwright/test';
import { mailPageObject } from '../../e2e/mail-page-object';
import type { GmailReplica } from '../../replica/gmail/serve';
import type { MailList, ReadAlong } from './read-lists';
import { untilSeen } from './stored-rows';

/** Pages through a list to its end and waits on each page until the extension has read it. */
export async function readGmailList(
  { mail, worker }: ReadAlong,
  gmail: GmailReplica,
  list: MailList,
): Promise<void> {
  const [account] = gmail.accounts;
  if (!account) throw new Error('the replica has no account');
  const address = gmail.owner.email.toLowerCase();
  const view = mailPageObject('gmail', mail);
  const older = mail.locator('[role=main]:visible [gh=tm] [role=button]').last();
  // Where only the hash differs, or nothing, going there would not load the page.
  if (mail.url().startsWith(gmail.url())) await mail.goto('about:blank');
  for (let page = 1; ; page += 1) {
    const since = gmail.now();
    const { rows, total } = account.list({ name: list, argument: '' }, page);
    await (page === 1 ? mail.goto(gmail.listUrl(list)) : older.click());
    const threads = rows.map((row) => row.legacyThreadId);
    await expect.poll(view.shownThreads, { timeout: 20_000 }).toEqual(threads);
    const keys = threads.map((thread) => `${address} ${thread}`);
    await untilSeen(await worker(), keys, since);
    if (page * gmail.switches.pageSize >= total) return;
  }
}

export function gmailListLength({ accounts }: GmailReplica, list: MailList): number {
  const lengths = accounts.map((account) => account.list({ name: list, argument: '' }, 1).total);
  return lengths.reduce((sum, length) => sum + length, 0);
}
