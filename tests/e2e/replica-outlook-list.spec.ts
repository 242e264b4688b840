import { ANNA, IT, JAN, NORA } from '../replica/gmail/test-mail';
import { expect, test } from './outlook-replica-fixture';
import { rowFields } from './outlook-row-fields';
import { LONG_MAILBOX, MAILBOX, START_AT } from './replica-outlook-mail';

/** The replica's message list; every switch that concerns it once. */
test.use({ mailbox: MAILBOX, startAt: START_AT });

const LIST = '#MailList[data-app-section="MessageList"]';
const ROWS = `${LIST} [role=listbox] [role=option][data-convid]`;
const SCROLLER = `${LIST} [data-virtuoso-scroller="true"]`;

test('a row has its fields where Outlook has them', async ({ outlook, page }) => {
  await page.goto(outlook.listUrl('inbox'));
  const row = page.locator(ROWS).first();
  expect(await rowFields(row)).toEqual({
    title: 'Mon 9/21/2026 8:05 AM',
    short: '8:05 AM',
    subject: 'About crowd',
    senders: `${ANNA.name}; ${IT.name}`,
    addresses: [ANNA.email, IT.email],
    preview: 'Text of crowd on 2026-09-21',
  });
  await expect(row).toHaveAttribute('data-convid', outlook.threadId('crowd'));
  await expect(row).toHaveAttribute('data-focusable-row', 'true');
  await expect(row).toHaveAttribute('id', /^AQAA.+=$/);
  await expect(row).toHaveAttribute(
    'aria-label',
    'Collapsed Anna Keller; IT Helpdesk About crowd 8:05 AM Text of crowd on 2026-09-21 No items selected',
  );
  await expect(row.getByRole('img')).toHaveAttribute('aria-label', ANNA.name);
  const answered = page.locator(ROWS).filter({ hasText: 'About offer' });
  await expect(answered).toHaveAttribute('aria-label', /^Replied Anna Keller About offer/);
  const bare = page.locator(ROWS).filter({ hasText: '(No subject)' });
  expect(await rowFields(bare)).toMatchObject({ preview: 'No preview is available.' });
  await expect(page.locator(`${LIST} [role=listbox] > button`)).toHaveText([
    'Today',
    'Last week',
    'This month',
  ]);
});

test.describe('rowAddresses and sentRowAddresses off, rowLabel commas', () => {
  test.use({ switches: { rowAddresses: false, sentRowAddresses: false, rowLabel: 'commas' } });
  test('rows name people only, in one text', async ({ outlook, page }) => {
    await page.goto(outlook.listUrl('inbox'));
    const row = page.locator(ROWS).first();
    expect(await rowFields(row)).toMatchObject({
      senders: `${ANNA.name}; ${IT.name}`,
      addresses: [],
    });
    await expect(row).toHaveAttribute(
      'aria-label',
      'Collapsed, Anna Keller; IT Helpdesk, About crowd, 8:05 AM, Text of crowd on 2026-09-21',
    );
    await page.goto(outlook.listUrl('sent'));
    const sent = page.locator(ROWS).filter({ hasText: 'About group' });
    expect(await rowFields(sent)).toMatchObject({
      senders: `${ANNA.name}; ${JAN.name}; ${IT.name}`,
      addresses: [],
    });
  });
});

test('in Sent Items the recipient is the first text of a row and the subject the second', async ({
  outlook,
  page,
}) => {
  await page.goto(outlook.listUrl('sent'));
  await expect(page.locator(ROWS)).toHaveCount(4);
  const row = page.locator(`[data-convid="${outlook.threadId('offer')}"]`);
  const leaves = await row.evaluate((element) =>
    [...element.querySelectorAll('span')]
      .filter((span) => span.childElementCount === 0)
      .map((span) => span.textContent)
      .filter((text) => text !== ''),
  );
  expect(leaves.slice(0, 2)).toEqual([ANNA.name, 'About offer']);
  expect(await rowFields(row)).toMatchObject({
    title: 'Mon 9/14/2026 1:31 PM',
    short: '9/14/2026',
    addresses: [ANNA.email],
  });
  const recent = page.locator(`[data-convid="${outlook.threadId('invoice')}"]`);
  expect(await rowFields(recent)).toMatchObject({ short: 'Tue 10:00 AM' });
});

test.describe('rowsMounted', () => {
  test.use({ mailbox: LONG_MAILBOX, switches: { rowsMounted: 8 } });
  test('few rows stand in the document, and the others come by scrolling', async ({
    outlook,
    page,
  }) => {
    await page.goto(outlook.listUrl('inbox'));
    await expect(page.locator(ROWS)).toHaveCount(8);
    const crowd = page.locator(`[data-convid="${outlook.threadId('crowd')}"]`);
    const first = await crowd.elementHandle();
    const id = await crowd.getAttribute('id');
    const seen = new Set<string>();
    const look = async () => {
      for (const row of await page.locator(ROWS).all()) {
        seen.add((await row.getAttribute('data-convid')) ?? '');
      }
    };
    const scroller = page.locator(SCROLLER);
    const height = await scroller.evaluate((element) => element.scrollHeight);
    for (let top = 0; top <= height; top += 300) {
      await scroller.evaluate((element, to) => element.scrollTo(0, to), top);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await look();
    }
    expect(seen.size).toBe(45);
    await expect(crowd).toHaveCount(0);
    await scroller.evaluate((element) => element.scrollTo(0, 0));
    await expect(crowd).toHaveAttribute('id', id ?? '');
    expect(await first?.evaluate((element) => element.isConnected)).toBe(false);
    await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect(crowd).toHaveCount(0);
    await page.getByRole('navigation').getByRole('button', { name: 'Calendar' }).click();
    await page.getByRole('navigation').getByRole('button', { name: 'Mail' }).click();
    await expect(crowd).toBeInViewport();
  });
});

test('a redraw gives every row another instance id, and the same conversation', async ({
  outlook,
  page,
}) => {
  await page.goto(outlook.listUrl('inbox'));
  const row = page.locator(`[data-convid="${outlook.threadId('crowd')}"]`);
  await expect(row).toHaveCount(1);
  const element = await row.elementHandle();
  const id = await row.getAttribute('id');
  await outlook.refresh();
  await expect(row).toHaveCount(1);
  expect(await row.getAttribute('id')).not.toBe(id);
  expect(await element?.evaluate((old) => old.isConnected)).toBe(false);
});

test('an expanded conversation shows its messages by item id', async ({ outlook, page }) => {
  await page.goto(outlook.listUrl('inbox'));
  await page.getByRole('button', { name: 'Expand conversation' }).click();
  const items = page.locator(`${LIST} [id^=AAMk] > [role=listitem]`);
  await expect(items).toHaveCount(2);
  const row = page.locator(ROWS).first();
  await expect(row).toHaveAttribute('aria-label', /^Expanded Anna Keller/);
  await expect(page).toHaveURL(outlook.listUrl('inbox'));
  await row.getByRole('button', { name: 'Expand conversation' }).click();
  await expect(items).toHaveCount(0);
});

test.describe('focusedInbox', () => {
  test.use({ switches: { focusedInbox: true } });
  test('the Inbox shows one pivot at a time and keeps which', async ({ outlook, page }) => {
    await page.goto(outlook.listUrl('inbox'));
    await expect(page.locator(ROWS)).toHaveCount(4);
    const tabs = page.locator(`${LIST} [role=tablist] [role=tab]`);
    await expect(tabs).toHaveText(['Focused', 'Other']);
    await expect(tabs.first()).toHaveAttribute('aria-selected', 'true');
    await tabs.last().click();
    await expect(page.locator(ROWS)).toContainText(['About letter']);
    await expect(tabs.last()).toHaveAttribute('aria-selected', 'true');
    const key = `olk-mail_LAST_SELECTED_PIVOT${NORA.email}`;
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe('other');
    await page.goto(outlook.listUrl('sent'));
    await expect(page.locator(ROWS)).toHaveCount(4);
    await expect(tabs).toHaveCount(0);
  });
});

test.describe('conversations off', () => {
  test.use({ switches: { conversations: false } });
  test('each message has its row, and the address is its item id', async ({ outlook, page }) => {
    await page.goto(outlook.listUrl('inbox'));
    await expect(page.locator(ROWS)).toHaveCount(6);
    const crowd = page.locator(`[data-convid="${outlook.threadId('crowd')}"]`);
    await expect(crowd).toHaveCount(2);
    await crowd.last().click();
    await expect(page).toHaveURL(/\/mail\/0\/inbox\/id\/AAMk/);
    await expect(crowd.last()).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator(`${ROWS}[aria-selected=true]`)).toHaveCount(1);
    await expect(page.locator('#ItemReadingPaneContainer')).toContainText(
      'Text of crowd on 2026-09-20',
    );
  });
});

test.describe('pinned and draftOf', () => {
  test.use({ switches: { pinned: ['hosting'], draftOf: ['offer'] } });
  test('have a group of their own, and a word in the label', async ({ outlook, page }) => {
    await page.goto(outlook.listUrl('inbox'));
    await expect(page.locator(ROWS).first()).toHaveAttribute('aria-label', /^Pinned Anna Keller/);
    await expect(page.locator(`${LIST} [role=listbox] > button`).first()).toHaveText('Pinned');
    await page.getByRole('treeitem', { name: 'Drafts' }).click();
    await expect(page.locator(ROWS)).toHaveCount(1);
    await expect(page.locator(ROWS)).toHaveAttribute('aria-label', /^Draft Anna Keller Re: About/);
    expect(await rowFields(page.locator(ROWS))).toMatchObject({ preview: 'Hello,' });
  });
});

test.describe('hiddenList', () => {
  test.use({ switches: { hiddenList: true, settleMs: 0 } });
  test('rows are blank while a message covers them', async ({ outlook, page }) => {
    await page.goto(outlook.listUrl('inbox'));
    await expect(page.locator(ROWS)).toHaveCount(5);
    await page.locator(ROWS).first().click();
    await expect(page.locator(ROWS).first()).toBeHidden();
    await expect(page.locator(ROWS)).toHaveText(['', '', '', '', '']);
    await page.goBack();
    await expect(page.locator(ROWS).first()).toContainText('About crowd');
    await expect(page.locator(ROWS).first()).toBeVisible();
  });
});

test('an empty folder says so', async ({ outlook, page }) => {
  await page.goto(outlook.folderUrl('drafts'));
  await expect(page.locator('#MailList #EmptyState_MainMessage')).toHaveText(
    'Nothing in this folder',
  );
  await expect(page.locator(ROWS)).toHaveCount(0);
});

test.describe('timeZone', () => {
  test.use({ timezoneId: 'Asia/Tokyo', switches: { timeZone: 'America/New_York', hour12: false } });
  test('times are those of the mailbox, whatever zone the browser has', async ({
    outlook,
    page,
  }) => {
    await page.goto(outlook.listUrl('inbox'));
    expect(await rowFields(page.locator(ROWS).first())).toMatchObject({
      title: 'Mon 9/21/2026 2:05',
      short: '2:05',
    });
  });
});
