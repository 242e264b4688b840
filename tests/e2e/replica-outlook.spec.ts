import { ANNA, IT, JAN, mail, NORA } from '../replica/gmail/test-mail';
import { HOSTS } from '../replica/outlook/switches';
import { expect, test } from './outlook-replica-fixture';
import { MAILBOX, START_AT } from './replica-outlook-mail';

/** The replica's addresses and its page as a whole; every switch that concerns them once. */
test.use({ mailbox: MAILBOX, startAt: START_AT });

const ROWS = '#MailList [role=listbox] [role=option]';
const HEADING = '[id^=CONV_][id$=_SUBJECT]';

for (const host of HOSTS) {
  test.describe(`host ${host}`, () => {
    test.use({ switches: { host } });
    test('serves the Inbox, and says the address in the account button at work', async ({
      outlook,
      page,
    }) => {
      await page.goto(`https://${host}/mail/`);
      await expect(page.locator(ROWS)).toHaveCount(5);
      await expect(page).toHaveTitle('Mail - Nora Lind - Outlook');
      const consumer = host === 'outlook.live.com';
      await expect(page.locator('#O365_MainLink_Me')).toHaveAttribute(
        'aria-label',
        `Account manager for Nora Lind${consumer ? '' : ` ${NORA.email}`}`,
      );
      expect(outlook.threadId('offer').slice(0, 4)).toBe(consumer ? 'AQQk' : 'AAQk');
      const newMail = page.locator('button:has([data-icon-name="ComposeRegular"])');
      await expect(newMail).toHaveAttribute('aria-label', consumer ? 'New email' : 'New mail');
    });
  });
}

test('every form of address leads to its folder and its conversation', async ({
  outlook,
  page,
}) => {
  const id = encodeURIComponent(outlook.threadId('offer'));
  const places = [
    ['/mail/0/', 'inbox', null],
    ['/mail/inbox', 'inbox', null],
    ['/mail/sentitems', 'sent items', null],
    ['/mail/0/archive', 'archive', null],
    ['/mail/drafts', 'drafts', null],
    [`/mail/0/inbox/id/${id}`, 'inbox', 'About offer'],
    [`/mail/sentitems/id/${id}`, 'sent items', 'About offer'],
    [`/mail/id/${id}`, 'inbox', 'About offer'],
  ] as const;
  for (const [path, folder, subject] of places) {
    await page.goto(outlook.url(path));
    await expect(page.locator('[role=treeitem][aria-selected=true]')).toHaveAttribute(
      'data-folder-name',
      folder,
    );
    await expect(page.locator(HEADING)).toHaveText(subject === null ? [] : [subject]);
  }
});

test('an address of no mailbox and of no folder is not there', async ({ outlook, page }) => {
  for (const path of ['/mail/3/', '/mail/nowhere', '/people/']) {
    expect((await page.goto(outlook.url(path)))?.status()).toBe(404);
  }
});

test.describe('settleMs', () => {
  test.use({ switches: { settleMs: 2500 } });
  test('a click changes the address at once, the mark later and the pane last', async ({
    outlook,
    page,
  }) => {
    await page.goto(outlook.threadUrl('hosting'));
    await expect(page.locator(HEADING)).toHaveText('About hosting');
    const offer = page.locator(`[data-convid="${outlook.threadId('offer')}"]`);
    await offer.click();
    await expect(page).toHaveURL(outlook.threadUrl('offer'));
    await expect(offer).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator(`${ROWS}[aria-selected=true]`)).toHaveCount(1);
    await expect(page.locator(HEADING)).toHaveText('About hosting', { timeout: 300 });
    await expect(page.locator(HEADING)).toHaveText('About offer');
    await page.goBack();
    await expect(page).toHaveURL(outlook.threadUrl('hosting'));
    await expect(page.locator(HEADING)).toHaveText('About hosting');
  });
});

test.describe('numbered off', () => {
  test.use({ switches: { numbered: false, settleMs: 0 } });
  test('the page moves without the number of the account', async ({ outlook, page }) => {
    await page.goto(outlook.listUrl('inbox'));
    await page.getByRole('treeitem', { name: 'Sent Items' }).click();
    await expect(page).toHaveURL(outlook.url('/mail/sentitems'));
    await page.locator(ROWS).first().click();
    await expect(page).toHaveURL(/\/mail\/sentitems\/id\/AQQk/);
  });
});

test('Mail and Calendar are one page', async ({ outlook, page }) => {
  await page.goto(outlook.url('/calendar/'));
  await expect(page).toHaveTitle('Calendar - Nora Lind - Outlook');
  await page.evaluate(() => Object.assign(window, { stillHere: true }));
  await expect(page.locator('#MailList')).toHaveCount(0);
  await page.getByRole('navigation').getByRole('button', { name: 'Mail' }).click();
  await expect(page).toHaveURL(outlook.url('/mail/0/'));
  await expect(page.locator(ROWS)).toHaveCount(5);
  await page.goBack();
  await expect(page.locator('#calendarModule')).toBeVisible();
  await expect(page.locator('#MailList')).toHaveCount(0);
  expect(await page.evaluate('window.stillHere')).toBe(true);
});

test('a search replaces the list and leaves the address alone', async ({ outlook, page }) => {
  await page.goto(outlook.listUrl('inbox'));
  const box = page.getByRole('search').locator('input');
  await box.fill('kept');
  await box.press('Enter');
  await expect(page.locator(ROWS)).toHaveCount(1);
  await expect(page.locator(ROWS)).toContainText('About kept');
  await expect(page).toHaveURL(outlook.listUrl('inbox'));
  await box.fill('nothing like it');
  await box.press('Enter');
  await expect(page.locator('#MailList #EmptyState_MainMessage')).toHaveText('Nothing was found');
  await page.getByRole('treeitem', { name: 'Inbox' }).click();
  await expect(page.locator(ROWS)).toHaveCount(5);
  await expect(box).toHaveValue('');
  await page.goto(outlook.url('/mail/search?q=kept'));
  await expect(page.locator(ROWS)).toHaveCount(1);
});

test('new mail appears in every tab, with the count in its title', async ({
  context,
  outlook,
  page,
}) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(outlook.listUrl('inbox'));
    await expect(tab.locator(ROWS)).toHaveCount(5);
  }
  await outlook.deliver(mail('fresh', ANNA, [NORA], new Date(outlook.now()).toISOString()));
  for (const tab of [page, other]) {
    await expect(tab.locator(ROWS).first()).toContainText('About fresh');
    await expect(tab).toHaveTitle('(1) Mail - Nora Lind - Outlook');
    await expect(tab.locator('[data-folder-name=inbox]')).toHaveAttribute(
      'title',
      'Inbox - 7 items (1 unread)',
    );
  }
  await page.locator(ROWS).first().click();
  await expect(page).toHaveTitle('Mail - Nora Lind - Outlook');
  await expect(page.locator(ROWS).first().getByTitle('Mark as unread')).toHaveCount(1);
});

test('the browser keeps whose page it is', async ({ outlook, page }) => {
  await page.goto(outlook.listUrl('inbox'));
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
    'olk-login_hint': NORA.email,
  });
});

test.describe('two mailboxes', () => {
  test.use({
    mailbox: {
      ...MAILBOX,
      others: [{ owner: JAN, messages: [mail('own', IT, [JAN], '2026-09-01T08:00:00Z')] }],
    },
  });
  test('stand in one tree, each under its address and at its number', async ({ outlook, page }) => {
    await page.goto(outlook.folderUrl('inbox', 1));
    await expect(page).toHaveTitle(`Mail - ${JAN.name} - Outlook`);
    await expect(page.locator(ROWS)).toHaveCount(1);
    const roots = page.locator('[role=tree] [id^=primaryMailboxRoot_][role=treeitem]');
    await expect(roots).toHaveText([NORA.email, JAN.email]);
    await page.locator('[role=tree] [role=group]').first().getByText('Sent Items').click();
    await expect(page).toHaveURL(outlook.listUrl('sent'));
    await expect(page.locator(ROWS)).toHaveCount(4);
  });
});

test.describe('folderTree off', () => {
  test.use({ switches: { folderTree: false } });
  test('no folder and no address is on the page', async ({ outlook, page }) => {
    await page.goto(outlook.listUrl('inbox'));
    await expect(page.locator(ROWS)).toHaveCount(5);
    await expect(page.locator('[role=tree]')).toHaveCount(0);
    await expect(page.locator('body')).not.toContainText(NORA.email);
  });
});

test.describe('offline', () => {
  test.use({ switches: { offline: true } });
  test('shows what the service worker kept, and nothing else', async ({ outlook, page }) => {
    await page.goto(outlook.listUrl('inbox'));
    await expect(page.locator('#offlinePage')).toBeVisible();
    await expect(page.locator('body > *')).toHaveCount(1);
  });
});

test('windows of their own hold one item or one compose box', async ({ outlook, page }) => {
  const id = encodeURIComponent(outlook.threadId('offer'));
  await page.goto(outlook.url(`/mail/0/deeplink/read/${id}?ItemID=${id}`));
  await expect(page.locator('#ItemReadingPaneContainer')).toContainText('Text of offer');
  for (const gone of ['[role=main]', '[role=tree]', '[data-convid]', '#O365_MainLink_Me'])
    await expect(page.locator(gone)).toHaveCount(0);
  await page.goto(outlook.url(`/mail/deeplink/compose?to=${JAN.email}&subject=Hi&body=One%0ATwo`));
  const form = page.locator('[data-app-section="Form_Content"]');
  await expect(form.locator('[id$=_SUBJECT]')).toHaveValue('Hi');
  await expect(form.locator('[role=textbox]')).toContainText('Two');
  await expect(form.locator('._EType_RECIPIENT_ENTITY')).toHaveCount(1);
});
