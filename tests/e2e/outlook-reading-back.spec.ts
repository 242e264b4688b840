import { manyThreads } from '../support/many-threads';
import { coveredLists, expect, NORA, test } from './radiostilte';

const MONDAY = '2026-09-21T09:30:00Z';
/** Every second answer lies in Other. */
const ALL = manyThreads(Date.parse(MONDAY), 48, 40);
const ANSWERS = ALL.filter(({ from }) => from.email !== NORA.email);
const MESSAGES = ALL.map((message) =>
  ANSWERS.indexOf(message) % 2 === 1
    ? { ...message, headers: { 'X-Outlook-Folder': 'other' } }
    : message,
);

test.use({
  outlookSwitches: { focusedInbox: true },
  mailbox: async ({ browserName: _ }, use) => use({ owner: NORA, messages: MESSAGES }),
});

test('Sent and both parts of the Inbox are read back, and the user is in Other again, with what was open', async ({
  page,
  outlook,
  worker,
  openExtensionPage,
}) => {
  await page.goto(outlook.listUrl('inbox'));
  const tabs = page.locator('#MailList [role=tab]');
  await tabs.last().click();
  await expect(tabs.last()).toHaveAttribute('aria-selected', 'true');
  const rows = page.locator('#MailList [role=option][data-convid]');
  const heading = page.locator('[id^=CONV_][id$=_SUBJECT]');
  await rows.nth(1).click();
  await heading.waitFor();
  const before = { url: page.url(), heading: await heading.innerText() };

  const options = await openExtensionPage('options.html');
  const part = options.locator('#catch-up');
  await part.getByRole('button', { name: 'Read back' }).click();
  await expect(part.getByRole('status')).toContainText('Read back to', { timeout: 60_000 });
  const lists = ['sent', 'inbox 0/2', 'inbox 1/2'].map((list) => `${NORA.email} ${list}`);
  expect(await worker.evaluate(coveredLists)).toEqual(expect.arrayContaining(lists));
  await expect.poll(() => page.url()).toBe(before.url);
  await expect(heading).toHaveText(before.heading);
  await expect(tabs.last()).toHaveAttribute('aria-selected', 'true');
});
