import { ANNA, mail, NORA } from '../replica/gmail/test-mail';
import { expect, test } from './outlook-replica-fixture';
import { rowFields } from './outlook-row-fields';
import { openAnswer } from './outlook-test-mail';
import { MAILBOX, START_AT } from './replica-outlook-mail';

/** What one may choose about lists and panes in the replica, and where threads go. */
test.use({ mailbox: MAILBOX, startAt: START_AT });

const LIST = '#MailList[data-app-section="MessageList"]';
const ROWS = `${LIST} [role=listbox] [role=option][data-convid]`;
const PANE = '#ConversationReadingPaneContainer';

test.describe('reading pane below, rows of two lines', () => {
  test.use({ switches: { readingPane: 'bottom', rowLines: 2, settleMs: 0 } });
  test('the pane stands under the list, and rows have no preview', async ({ outlook, page }) => {
    await page.goto(outlook.listUrl('inbox'));
    const row = page.locator(ROWS).first();
    const { subject, preview } = await rowFields(row);
    expect([subject, preview]).toEqual(['About crowd', undefined]);
    await row.click();
    const pane = await page.locator(PANE).boundingBox();
    const list = await page.locator(LIST).boundingBox();
    expect(pane?.y).toBeGreaterThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
    await expect(row).toBeVisible();
  });
});

test.describe('reading pane hidden, rows of one line', () => {
  test.use({ switches: { readingPane: 'hidden', rowLines: 1, settleMs: 0 } });
  test('what is open stands in the place of the list', async ({ outlook, page }) => {
    await page.goto(outlook.listUrl('inbox'));
    const row = page.locator(ROWS).first();
    const dates = row.locator('span[title*="2026"]');
    expect(await dates.evaluate((date) => date.parentElement?.childElementCount)).toBe(4);
    await row.click();
    await expect(page.locator(PANE)).toBeVisible();
    await expect(page.locator(LIST)).toBeHidden();
    await page.goBack();
    await expect(page.locator(PANE)).toBeHidden();
    await expect(row).toBeVisible();
  });
});

test.describe('plain text', () => {
  test.use({ switches: { plainText: true } });
  test('is written in a field without an editor, and sent', async ({ outlook, page }) => {
    await page.goto(outlook.threadUrl('offer'));
    await page.locator('#focused [data-icon-name=ArrowReplyRegular]').click();
    const field = page.locator('[id^=editorParent_] > textarea');
    await expect(field).toBeFocused();
    await page.keyboard.type('Thank you');
    await page.locator('[id$=__primaryActionButton]').click();
    await expect.poll(() => outlook.sent.map(({ message }) => message.text)).toHaveLength(1);
    expect(outlook.sent[0]?.message.text).toContain('Thank you');
  });
});

test('a thread that is archived, deleted or ignored leaves the Inbox, and its sent mail stays', async ({
  outlook,
  page,
}) => {
  await page.goto(outlook.listUrl('inbox'));
  const rowOf = (thread: string) =>
    page.locator(`${LIST} [data-convid="${outlook.threadId(thread)}"]`);
  const folder = (name: string) => page.getByRole('treeitem', { name });
  await expect(rowOf('offer')).toHaveCount(1);
  await outlook.move('offer', 'archive');
  await outlook.ignore('hosting');
  await expect(rowOf('offer')).toHaveCount(0);
  await outlook.deliver(mail('hosting', ANNA, [NORA], '2026-09-21T07:30:00Z'));
  await expect(rowOf('hosting')).toHaveCount(0);
  await folder('Sent Items').click();
  await expect(rowOf('offer')).toHaveCount(1);
  await expect(rowOf('hosting')).toHaveCount(1);
  await folder('Archive').click();
  await expect(rowOf('offer')).toHaveCount(1);
  await folder('Deleted Items').click();
  await expect(rowOf('hosting')).toHaveCount(1);
  await page.goto(outlook.threadUrl('hosting'));
  await expect(page.locator(`${PANE} [data-testid=SentReceivedSavedTime]`)).toHaveCount(1);
});

test('a mail that is scheduled waits among the drafts, and goes out at its time', async ({
  outlook,
  page,
}) => {
  await openAnswer(page, outlook.threadUrl('offer'));
  await page.keyboard.type('Tomorrow');
  await page.locator('[id$=__menuButton]').click();
  await page.getByRole('menuitem', { name: 'Schedule send' }).click();
  await expect(page.locator(PANE)).toContainText('This message will be sent on Tue 9/22/2026');
  expect(outlook.sent).toEqual([]);
  await page.getByRole('treeitem', { name: 'Drafts' }).click();
  await expect(page.locator(ROWS)).toHaveCount(1);
  outlook.setNow('2026-09-22T12:00:00Z');
  await outlook.refresh();
  await expect(page.locator(ROWS)).toHaveCount(0);
  expect(outlook.sent.map(({ message }) => message.date.slice(0, 10))).toEqual(['2026-09-22']);
});

test('a conversation may have a window of its own', async ({ outlook, page }) => {
  const id = encodeURIComponent(outlook.threadId('offer'));
  await page.goto(outlook.url(`/mail/0/deeplink/readconv/${id}`));
  await expect(page.locator(PANE)).toContainText('About offer');
  await expect(page.locator(LIST)).toHaveCount(0);
});
