import { expect, type Locator } from '@playwright/test';
import type { Session } from './session';
import { untilSeen } from './stored-rows';

type MailList = 'sent' | 'inbox';

/** Loads the mail page anew, and pages through Sent and then the Inbox to their ends. */
export async function readMailbox(session: Session): Promise<void> {
  const { mail, gmail } = session;
  await readWholeList(session, 'sent', async () => {
    const url = gmail.url('sent');
    // Where only the hash differs, or nothing, going there would not load the page.
    if (mail.url().startsWith(gmail.url())) await mail.goto('about:blank');
    await mail.goto(url);
  });
  await readWholeList(session, 'inbox', () =>
    mail.locator('[role=navigation] a[href="#inbox"]').click(),
  );
}

/** Pages through a list to its end and waits on each page until the extension has read it. */
async function readWholeList(
  session: Session,
  list: MailList,
  open: () => Promise<unknown>,
): Promise<void> {
  const { mail, gmail } = session;
  const [account] = gmail.accounts;
  if (!account) throw new Error('the replica has no account');
  const address = account.mailbox.owner.email.toLowerCase();
  const main = mail.locator('[role=main]:visible');
  for (let page = 1; ; page += 1) {
    const since = gmail.now();
    const { rows, total } = account.list({ name: list, argument: '' }, page);
    await (page === 1 ? open() : main.locator('[gh=tm] [role=button]').last().click());
    const threads = rows.map((row) => row.legacyThreadId);
    await expect.poll(() => shownThreads(main), { timeout: 20_000 }).toEqual(threads);
    await untilSeen(
      await session.worker(),
      threads.map((thread) => `${address} ${thread}`),
      since,
    );
    if (page * gmail.switches.pageSize >= total) return;
  }
}

async function shownThreads(main: Locator): Promise<readonly string[]> {
  return main
    .locator('tr .y6 [data-legacy-thread-id]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-legacy-thread-id') ?? ''));
}
