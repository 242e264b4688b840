import { ANNA, IT, JAN, mail, NORA } from '../replica/gmail/test-mail';
import { expect, test } from './fixtures';
import { MAILBOX, START_AT } from './replica-mail';

/** The replica's addresses and its page as a whole; every switch that concerns them once. */
test.use({
  extensionDir: null,
  mailbox: MAILBOX,
  startAt: START_AT,
  timezoneId: 'Europe/Berlin',
  switches: { lateCellsMs: 0 },
});

const ROW = '[role=main]:visible tr.zA';

test('an empty folder and an empty search say so', async ({ gmail, page }) => {
  await page.goto(gmail.url('spam'));
  await expect(page.getByText('No conversations here.')).toBeVisible();
  await page.goto(gmail.url('search/nothing+like+it'));
  await expect(page.getByText('No messages matched your search.')).toBeVisible();
  await expect(page.locator(ROW)).toHaveCount(0);
});

test('offline shows a notice instead of a list, and keeps a list that stood', async ({
  gmail,
  page,
}) => {
  gmail.switches = { ...gmail.switches, offline: true };
  await page.goto(gmail.url('inbox'));
  await expect(page.locator('[role=main]:visible')).toContainText('You are offline');
  gmail.switches = { ...gmail.switches, offline: false };
  await page.reload();
  await expect(page.locator(ROW)).toHaveCount(6);
  gmail.switches = { ...gmail.switches, offline: true };
  await page.getByRole('link', { name: 'Sent', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('You are offline');
  await expect(page.locator(ROW)).toHaveCount(6);
});

test('new mail appears in the open list of every tab', async ({ context, gmail, page }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(gmail.url('inbox'));
  const stored = await gmail.deliver(
    mail('fresh', ANNA, [NORA], new Date(gmail.now()).toISOString()),
  );
  for (const tab of [page, other]) {
    await expect(tab.locator(ROW).first()).toContainText('About fresh');
    await expect(tab).toHaveTitle(/^Inbox \(2\)/);
  }
  expect(gmail.mailbox.fileThreadId(stored.legacyId)).toBe('fresh');
});

test('a delegated mailbox is in the title, and who is signed in on the button', async ({
  gmail,
  page,
}) => {
  gmail.switches = { ...gmail.switches, signedInAs: JAN.email };
  await page.goto('https://mail.google.com/mail/b/AEoRXRQ1/u/0/#inbox');
  await expect(page).toHaveTitle(`Inbox (1) - ${NORA.email} - Gmail`);
  await expect(page.getByRole('button', { name: 'Google Account' })).toHaveAttribute(
    'aria-label',
    new RegExp(JAN.email),
  );
  await expect(page.locator(ROW)).toHaveCount(6);
});

test('threads open by row, token, hex and escaped id', async ({ gmail, page }) => {
  await page.goto(gmail.url('inbox'));
  await page.locator(ROW).filter({ hasText: 'About offer' }).click();
  const heading = page.locator('[role=main]:visible h2.hP');
  await expect(heading).toHaveText('About offer');
  await expect(page).toHaveURL(/#inbox\/FMfcgz[A-Za-z]+$/);
  await page.goto(gmail.threadUrl('hosting'));
  await expect(heading).toHaveText('About hosting');
  const offer = gmail.mailbox.legacyThreadId('offer');
  await page.goto(gmail.url(`inbox/%23thread-f%3A${BigInt(`0x${offer}`)}`));
  await expect(heading).toHaveText('About offer');
  await page.goBack();
  await expect(heading).toHaveText('About hosting');
});

test('opening a thread marks it read', async ({ gmail, page }) => {
  await page.goto(gmail.threadUrl('news'));
  await expect(page.locator('h2.hP')).toHaveText('About news');
  await page.goto(gmail.url('inbox'));
  await expect(page).toHaveTitle(/^Inbox - /);
  await expect(page.locator(`${ROW}.zE`)).toHaveCount(0);
});

test.describe('two accounts', () => {
  test.use({
    mailbox: {
      ...MAILBOX,
      others: [{ owner: JAN, messages: [mail('own', IT, [JAN], '2026-09-01T08:00:00Z')] }],
    },
  });
  test('live at /u/0/ and /u/1/, and an address leads to its number', async ({ gmail, page }) => {
    await page.goto(gmail.url('inbox', 1));
    await expect(page).toHaveTitle(`Inbox - ${JAN.email} - Gmail`);
    await expect(page.locator(ROW)).toHaveCount(1);
    await page.goto(`https://mail.google.com/mail/?authuser=${JAN.email}#all`);
    await expect(page).toHaveURL('https://mail.google.com/mail/u/1/#all');
    await expect(page).toHaveTitle(`All Mail - ${JAN.email} - Gmail`);
    await page.goto(`https://mail.google.com/mail/u/${NORA.email}/#sent`);
    await expect(page).toHaveURL(gmail.url('sent'));
  });
});

test('the print page answers without marking as read', async ({ gmail, page }) => {
  await page.goto(gmail.url('inbox'));
  const thread = gmail.mailbox.legacyThreadId('news');
  const html = await page.evaluate(
    (th) => fetch(`/mail/u/0/?ui=2&view=pt&search=all&th=${th}`).then((answer) => answer.text()),
    thread,
  );
  expect(html).toContain('<div>To: Nora Lind');
  expect(gmail.printViews).toHaveLength(1);
  await page.reload();
  await expect(page.locator(`${ROW}.zE`)).toHaveCount(1);
});

test('strings cannot become markup on this page', async ({ gmail, page }) => {
  await page.goto(gmail.url('inbox'));
  const outcome = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
      return 'taken';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(outcome).toBe('TypeError');
});

test.describe('renameClasses', () => {
  test.use({ switches: { renameClasses: true, lateCellsMs: 0, superCollapse: 'off' } });
  test('only the stable names and the attributes are left', async ({ gmail, page }) => {
    await page.goto(gmail.url('inbox'));
    await expect(
      page.locator(`${ROW}:has(.y6 [data-legacy-thread-id]):has(.yW span[email]):has(.xW [title])`),
    ).toHaveCount(6);
    for (const gone of ['.bog', '.bA4', '.afn', '.xY', '.zt', '.T-I']) {
      await expect(page.locator(gone)).toHaveCount(0);
    }
    await page.locator(ROW).filter({ hasText: 'About offer' }).click();
    const main = page.locator('[role=main]:visible');
    await expect(main.locator('.adn[data-legacy-message-id] .gD[email]')).toHaveAttribute(
      'email',
      NORA.email,
    );
    await expect(main.locator('.a3s')).toContainText('Text of offer');
    for (const gone of ['.h7', '.kv', '.amn', '.ii'])
      await expect(page.locator(gone)).toHaveCount(0);
    await page.getByText('Reply', { exact: true }).click();
    await expect(page.locator('[g_editable=true]')).toBeFocused();
    for (const gone of ['.M9', '.Ap', '.aoO']) await expect(page.locator(gone)).toHaveCount(0);
    await page.keyboard.type('Hello');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect.poll(() => gmail.sent.length).toBe(1);
  });
});
