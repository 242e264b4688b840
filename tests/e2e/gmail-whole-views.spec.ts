import type { Page, Worker } from '@playwright/test';
import type { GmailReplica } from '../replica/gmail/serve';
import type { MailMessage } from '../replica/mail-message';
import {
  ANNA,
  answerFirstRun,
  coveredLists,
  expect,
  insertReminder,
  MAILBOX,
  mail,
  NORA,
  OLA,
  offerOf,
  test,
} from './radiostilte';

/** The whole extension in Gmail's other ways to look at mail. */
const labelled = (message: MailMessage, labels: string): MailMessage => ({
  ...message,
  headers: { 'X-Gmail-Labels': labels },
});

const ANSWER = mail('offer', ANNA, NORA, '2026-09-21T09:40:00Z', 'Re: Offer', 'Yes, it fits.');

test.describe('an Inbox in tabs', () => {
  test.use({
    switches: { inbox: 'tabs' },
    mailbox: {
      ...MAILBOX,
      messages: MAILBOX.messages.map((message) =>
        message.from.email === OLA.email ? labelled(message, 'Inbox,Category Updates') : message,
      ),
    },
  });

  test('nobody is counted before each tab was read, and the popup says so', async ({
    page,
    gmail,
    worker,
    badge,
    openExtensionPage,
  }) => {
    await page.goto(gmail.url('sent'));
    await covers(worker, 'sent');
    await page.goto(gmail.url('inbox'));
    await covers(worker, 'inbox 0/4');
    await answerFirstRun(await openExtensionPage('options.html#first-run'));
    const popup = await openExtensionPage('popup.html');
    await expect(popup.getByText('Only one part of the Inbox')).toBeVisible();
    expect(await badge()).toBe('');
    await page.bringToFront();
    for (const [at, tab] of ['promotions', 'social', 'updates'].entries()) {
      await go(page, `category/${tab}`);
      await covers(worker, `inbox ${at + 1}/4`);
    }
    await expect.poll(badge).toBe('1');
    await expect(popup.getByText('Only one part of the Inbox')).toHaveCount(0);
    await expect(offerOf(popup, ANNA)).toBeVisible();
    await expect(offerOf(popup, OLA)).toHaveCount(0);
  });
});

for (const switches of [
  { conversations: false },
  { pane: 'right' },
  { language: 'ar', pane: 'below' },
] as const) {
  test.describe(JSON.stringify(switches), () => {
    test.use({ switches });
    test('the main job: counted, looked at again, written into the reply', async ({
      mailPage: _,
      mailSite,
      mailView,
      badge,
      openToolbarPopup,
    }) => {
      await expect.poll(badge).toBe('1');
      await insertReminder(await openToolbarPopup(), ANNA);
      await expect.poll(mailView.ownWords).toContain('Anna');
      await expect.poll(() => mailSite.draftTexts.length).toBe(1);
      expect(await mailView.recipients()).toEqual([ANNA.email]);
    });
  });
}

test('mail in Spam is no answer, an archived one is: All Mail shows it', async ({
  mailPage,
  gmail,
  badge,
  setClock,
  openExtensionPage,
}) => {
  await expect.poll(badge).toBe('1');
  await setClock('2026-09-21T09:45:00Z');
  await gmail.deliver({ ...labelled(ANSWER, 'Spam'), date: '2026-09-21T09:35:00Z', id: 'spam' });
  await go(mailPage, 'spam');
  await shows(mailPage, gmail, 'offer');
  await mailPage.locator('[role=main]:visible tr.zA').click();
  await mailPage.locator('[role=main]:visible h2.hP').waitFor();
  // What was read of Sent since says that whatever was told of Spam has been told.
  await go(mailPage, 'sent');
  await shows(mailPage, gmail, 'sign');
  const popup = await openExtensionPage('popup.html');
  await expect(offerOf(popup, ANNA)).toBeVisible();
  expect(await badge()).toBe('1');
  await mailPage.bringToFront();
  await gmail.deliver(labelled(ANSWER, 'Archived'));
  await go(mailPage, 'all');
  await expect.poll(badge).toBe('');
  await go(mailPage, `all/${gmail.threadId('offer')}`);
  await expect(offerOf(popup, ANNA)).toHaveCount(0);
});

test('an answer under another subject calms the thread that waits', async ({
  mailPage,
  gmail,
  badge,
  setClock,
}) => {
  await expect.poll(badge).toBe('1');
  await setClock('2026-09-21T09:45:00Z');
  await go(mailPage, 'inbox');
  await gmail.deliver({ ...ANSWER, threadId: 'other', subject: 'New address of our office' });
  await expect.poll(badge).toBe('');
});

async function covers(worker: Worker, list: string): Promise<void> {
  const key = `${NORA.email} ${list}`;
  await expect.poll(() => worker.evaluate(coveredLists)).toContain(key);
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** Waits until a list shows a thread. */
async function shows(page: Page, gmail: GmailReplica, threadId: string): Promise<void> {
  const id = gmail.threadId(threadId);
  await page
    .locator(`[role=main]:visible tr.zA .y6 [data-legacy-thread-id="${id}"]`)
    .first()
    .waitFor();
}
