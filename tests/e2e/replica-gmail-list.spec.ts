import { JAN, NORA } from '../replica/gmail/test-mail';
import { expect, test } from './fixtures';
import { MAILBOX, START_AT } from './replica-mail';

/** The replica's lists; every switch that concerns them once. */
test.use({
  extensionDir: null,
  mailbox: MAILBOX,
  startAt: START_AT,
  timezoneId: 'Europe/Berlin',
  switches: { lateCellsMs: 0 },
});

const ROW = '[role=main]:visible tr.zA';

test('the Inbox shows rows as Gmail builds them', async ({ gmail, page }) => {
  await page.goto(gmail.url('inbox'));
  const rows = page.locator(ROW);
  await expect(rows).toHaveCount(6);
  await expect(page).toHaveTitle('Inbox (1) - nora@studio-lind.example - Gmail');
  await expect(page.locator('a[aria-label*="@"]')).toHaveAttribute(
    'aria-label',
    /nora@studio-lind/,
  );

  const unread = rows.first();
  await expect(unread).toHaveClass(/\bzE\b/);
  await expect(unread.locator('.zF[email]').first()).toHaveAttribute('email', JAN.email);
  await expect(unread.locator('.at')).toHaveAttribute('title', 'Kunden');

  const offer = rows.filter({ hasText: 'About offer' });
  const people = offer.locator('.yW span[email]');
  await expect(people).toHaveText(['Anna', 'me']);
  await expect(people.last()).toHaveAttribute('email', NORA.email);
  await expect(offer.locator('.yW .bx0')).toHaveText('2');
  await expect(offer.locator('.afn span[email]')).toHaveCount(2);
  await expect(offer.locator('.xW span[title]')).toHaveAttribute(
    'title',
    'Tue, Sep 8, 2026, 9:12\u202fAM',
  );
  const ids = offer.locator('.y6 [data-legacy-thread-id]');
  const thread = gmail.mailbox.legacyThreadId('offer');
  await expect(ids).toHaveAttribute('data-legacy-thread-id', thread);
  await expect(ids).toHaveAttribute('data-thread-id', `#thread-f:${BigInt(`0x${thread}`)}`);
  const last = await ids.getAttribute('data-legacy-last-non-draft-message-id');
  expect(Number(BigInt(`0x${last}`) >> 20n)).toBe(Date.parse('2026-09-14T11:31:00Z'));

  const crowd = rows.filter({ hasText: 'About crowd' });
  await expect(crowd.locator('.yW .bA4')).toHaveText('Bea .. Dirk, Anna');
});

for (const toForm of ['text', 'inside'] as const) {
  test.describe(`toForm ${toForm}`, () => {
    test.use({ switches: { toForm, lateCellsMs: 0 } });
    test('Sent shows the recipients after "To: "', async ({ gmail, page }) => {
      await page.goto(gmail.url('sent'));
      const line = page.locator(ROW).filter({ hasText: 'About hosting' }).locator('.yW');
      await expect(line).toHaveText(/^To: Anna, IT/);
      await expect(line.locator('span[email]')).toHaveCount(2);
      const inside = await line.locator('.bA4').innerText();
      expect(inside.startsWith('To: ')).toBe(toForm === 'inside');
    });
  });
}

test.describe('searchSentPeople senders, labelTitle off', () => {
  test.use({ switches: { searchSentPeople: 'senders', labelTitle: false, lateCellsMs: 0 } });
  test('search rows name the senders, and chips have a text only', async ({ gmail, page }) => {
    await page.goto(gmail.url('search/in%3Asent'));
    await expect(page.locator(ROW).first().locator('.yW')).toHaveText('me');
    await page.goto(gmail.url('label/Kunden'));
    const chip = page.locator(ROW).filter({ hasText: 'About news' }).locator('.at');
    await expect(chip).toHaveText('Inbox');
    await expect(chip).not.toHaveAttribute('title');
  });
});

test.describe('lateCellsMs', () => {
  test.use({ switches: { lateCellsMs: 300 } });
  test('rows stand empty before their cells come', async ({ gmail, page }) => {
    // Looked at inside the page: a busy machine may come back to it after the cells have come.
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.querySelectorAll('[role=main] tr.zA:not(:has(td))').length === 6)
          document.documentElement.dataset['sawEmptyRows'] = '';
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(gmail.url('inbox'));
    await expect(page.locator(`${ROW}:has(.y6)`)).toHaveCount(6);
    await expect(page.locator('html')).toHaveAttribute('data-saw-empty-rows');
  });
});

/** Whether this node is the first row that is shown now. */
function isFirstRow(row: Element): boolean {
  return row === document.querySelector('[role=main]:not([style*=none]) tr.zA');
}

test('a row node serves another thread in the next list', async ({ gmail, page }) => {
  await page.goto(gmail.url('inbox'));
  const row = await page.locator(ROW).first().elementHandle();
  await page.getByRole('link', { name: 'Sent', exact: true }).click();
  await expect(page.locator(ROW)).toHaveCount(4);
  expect(await row?.evaluate(isFirstRow)).toBe(true);
  await expect(page.locator(ROW).first()).toContainText('About invoice');
});

test.describe('rowReuse off', () => {
  test.use({ switches: { rowReuse: false, lateCellsMs: 0 } });
  test('each list has rows of its own, and the old one lingers', async ({ gmail, page }) => {
    await page.goto(gmail.url('inbox'));
    const row = await page.locator(ROW).first().elementHandle();
    await page.getByRole('link', { name: 'Sent', exact: true }).click();
    await expect(page.locator(ROW)).toHaveCount(4);
    expect(await row?.evaluate(isFirstRow)).toBe(false);
    await expect(page.locator('[role=main]:not(:visible) tr.zA')).toHaveCount(6);
  });
});

for (const staleMains of [0, 3]) {
  test.describe(`staleMains ${staleMains}`, () => {
    test.use({ switches: { staleMains, lateCellsMs: 0, rowReuse: false } });
    test('old main regions stay hidden, so many at most', async ({ gmail, page }) => {
      await page.goto(gmail.url('inbox'));
      for (const folder of ['Sent', 'All Mail', 'Starred', 'Drafts']) {
        await page.getByRole('link', { name: folder, exact: true }).click();
        await expect(page).toHaveTitle(new RegExp(`^${folder} - `));
      }
      await expect(page.locator('[role=main]')).toHaveCount(staleMains + 1);
      await expect(page.locator('[role=main]:visible')).toHaveCount(1);
    });
  });
}

test.describe('ads and foreignRow', () => {
  test.use({ switches: { ads: true, foreignRow: true, lateCellsMs: 0 } });
  test('rows without ids stand between', async ({ gmail, page }) => {
    await page.goto(gmail.url('inbox'));
    await expect(page.locator(ROW)).toHaveCount(8);
    await expect(page.locator(`${ROW}:not(:has([data-legacy-thread-id]))`)).toHaveCount(2);
    await expect(page.locator('tr.zA:has(.am0)')).toHaveCount(1);
  });
});

test.describe('pageSize', () => {
  test.use({ switches: { pageSize: 4, lateCellsMs: 0 } });
  test('older mail is on the next page', async ({ gmail, page }) => {
    await page.goto(gmail.url('inbox'));
    await expect(page.locator(ROW)).toHaveCount(4);
    await expect(page.locator('.Dj')).toHaveText('1–4 of 6');
    await page.getByRole('button', { name: 'Older' }).click();
    await expect(page).toHaveURL(/#inbox\/p2$/);
    await expect(page.locator(ROW)).toHaveCount(2);
    await page.goto(gmail.url('sent/p9'));
    await expect(page).toHaveURL(/#sent$/);
    await expect(page.locator(ROW)).toHaveCount(4);
  });
});

test.describe('draftOf', () => {
  test.use({ switches: { draftOf: ['offer'], lateCellsMs: 0 } });
  test('a row says Draft and keeps the last real id; the thread opens with it', async ({
    gmail,
    page,
  }) => {
    await page.goto(gmail.url('inbox'));
    const row = page.locator(ROW).filter({ hasText: 'About offer' });
    await expect(row.locator('.yW .boq')).toHaveText('Draft');
    const ids = row.locator('.y6 [data-legacy-thread-id]');
    const last = await ids.getAttribute('data-legacy-last-message-id');
    expect(last).not.toBe(await ids.getAttribute('data-legacy-last-non-draft-message-id'));
    await row.click();
    await expect(page.locator('[g_editable=true]')).toContainText('Hello,');
  });
});

const LANGUAGES = [
  ['nl', 'Postvak IN (1)', 'Aan: ', /^di 8 sep 2026/, 'mij'],
  ['de', 'Posteingang (1)', 'An: ', /^Di\., 8\. Sept\. 2026/, 'ich'],
  ['fr', 'Boîte de réception (1)', 'À : ', /^mar\. 8 sept\. 2026/, 'moi'],
] as const;

for (const [language, inbox, to, title, me] of LANGUAGES) {
  test.describe(`language ${language}`, () => {
    test.use({ switches: { language, lateCellsMs: 0 } });
    test('titles, dates and people are localised', async ({ gmail, page }) => {
      await page.goto(gmail.url('inbox'));
      await expect(page).toHaveTitle(`${inbox} - ${NORA.email} - Gmail`);
      const row = page.locator(ROW).filter({ hasText: 'About offer' });
      await expect(row.locator('.xW span[title]')).toHaveAttribute('title', title);
      await expect(row.locator('.yW span[email]').last()).toHaveText(me);
      await page.goto(gmail.url('sent'));
      await expect(page.locator(ROW).first().locator('.yW')).toHaveText(new RegExp(`^${to}`));
    });
  });
}
