import { ANNA, JAN, mail, NORA } from '../replica/gmail/test-mail';
import { expect, test } from './fixtures';
import { BODY, MAILBOX, MAIN, START_AT } from './replica-mail';

/** The replica's other ways to look at mail; every switch that concerns them once. */
const FAST = { lateCellsMs: 0, draftSaveMs: 100, wrongHeadingMs: 0, superCollapse: 'off' } as const;
const labelled = (labels: string) => ({ headers: { 'X-Gmail-Labels': labels } });

test.use({
  extensionDir: null,
  mailbox: MAILBOX,
  startAt: START_AT,
  timezoneId: 'Europe/Berlin',
  switches: FAST,
});

const ROW = `${MAIN} tr.zA`;

test.describe('conversations off', () => {
  test.use({ switches: { ...FAST, conversations: false } });
  test('each message is a row and opens alone', async ({ gmail, page }) => {
    await page.goto(gmail.url('all'));
    const rows = page.locator(ROW).filter({ hasText: 'About hosting' });
    await expect(rows).toHaveCount(2);
    const ids = rows.first().locator('.y6 [data-thread-id]');
    await expect(ids).toHaveAttribute('data-thread-id', /^#thread-a:r-?\d+\|msg-f:\d+$/);
    await rows.first().click();
    await expect(page.locator(`${MAIN} [role=listitem]`)).toHaveCount(1);
    await expect(page.locator(`${MAIN} h2.hP`)).toHaveAttribute('data-thread-perm-id', /\|msg-f:/);
    await page.goto(gmail.threadUrl('hosting'));
    await expect(page.locator(`${MAIN} [role=listitem]`)).toHaveCount(1);
    await expect(page).not.toHaveURL(gmail.threadUrl('hosting'));
  });
});

for (const [pane, snippets, parts] of [
  ['right', true, 3],
  ['right', false, 2],
  ['below', true, 1],
] as const) {
  test.describe(`pane ${pane}, snippets ${snippets}`, () => {
    test.use({ switches: { ...FAST, pane, snippets } });
    test('list and thread stand side by side, a thread in so many rows', async ({
      gmail,
      page,
    }) => {
      await page.goto(gmail.url('inbox'));
      await expect(page.locator(ROW)).toHaveCount(6 * parts);
      await expect(page.locator(`${MAIN} .apa`)).toBeVisible();
      await page.locator(ROW).filter({ hasText: 'About offer' }).first().click();
      await expect(page.locator(`${MAIN} .ao9 h2.hP`)).toHaveText('About offer');
      await expect(page.locator(ROW)).toHaveCount(6 * parts);
      await expect(page).toHaveURL(/#inbox\/FMfcgz/);
    });
  });
}

test.describe('paneAddress off', () => {
  test.use({ switches: { ...FAST, pane: 'right', paneAddress: false } });
  test('the address stays that of the list', async ({ gmail, page }) => {
    await page.goto(gmail.url('inbox'));
    await page.locator(ROW).filter({ hasText: 'About offer' }).first().click();
    await expect(page.locator(`${MAIN} .ao9 h2.hP`)).toHaveText('About offer');
    await expect(page).toHaveURL(gmail.url('inbox'));
  });
});

test.describe('inbox tabs', () => {
  test.use({
    switches: { ...FAST, inbox: 'tabs' },
    mailbox: {
      owner: NORA,
      messages: [
        mail('first', ANNA, [NORA], '2026-09-16T08:00:00Z'),
        mail('update', JAN, [NORA], '2026-09-17T08:00:00Z', labelled('Inbox,Category Updates')),
      ],
    },
  });
  test('each tab is a list with an address of its own', async ({ gmail, page }) => {
    await page.goto(gmail.url('inbox'));
    await expect(page.locator(ROW)).toHaveText([/About first/]);
    const tabs = page.locator('[role=tablist] [role=tab]');
    await expect(tabs).toHaveCount(4);
    await tabs.filter({ hasText: 'Updates' }).click();
    await expect(page).toHaveURL(gmail.url('category/updates'));
    await expect(page.locator(ROW)).toHaveText([/About update/]);
    await expect(tabs.last()).toHaveAttribute('aria-selected', 'true');
  });
});

test.describe('inbox sections', () => {
  test.use({ switches: { ...FAST, inbox: 'sections' } });
  test('unread mail stands first, in a list that folds', async ({ gmail, page }) => {
    await page.goto(gmail.url('inbox'));
    const lists = page.locator(`${MAIN} [gh=tl]`);
    await expect(lists).toHaveCount(2);
    await expect(lists.first().locator('tr.zA')).toHaveText([/About news/]);
    await expect(lists.last().locator('tr.zA')).toHaveCount(5);
    await lists.first().getByRole('button').first().click();
    await expect(lists.first().locator('tr.zA')).toBeHidden();
    await expect(lists.first().locator('.Cp').first()).toBeEmpty();
  });
});

for (const inbox of ['tabs', 'sections'] as const) {
  test.describe(`inbox ${inbox} without marks`, () => {
    test.use({ switches: { ...FAST, inbox, partMarks: 'none' } });
    test('names stand over the rows, and nothing else tells', async ({ gmail, page }) => {
      await page.goto(gmail.url('inbox'));
      await expect(page.locator(ROW)).toHaveCount(6);
      const names = { tabs: 'Promotions', sections: 'Everything else' };
      await expect(page.locator(MAIN).getByText(names[inbox])).toBeVisible();
      await expect(page.locator(`${MAIN} :is([role=tab], [role=tablist])`)).toHaveCount(0);
      await expect(page.locator(`${MAIN} [gh=tl]`)).toHaveCount(inbox === 'tabs' ? 1 : 0);
    });
  });
}

test.describe('Trash', () => {
  const deleted = mail('offer', ANNA, [NORA], '2026-09-16T08:00:00Z', labelled('Trash'));
  test.use({ mailbox: { owner: NORA, messages: [...MAILBOX.messages, deleted] } });
  test('shows of a thread what lies there', async ({ gmail, page }) => {
    await page.goto(gmail.url('trash'));
    await page.locator(ROW).click();
    await expect(page.locator(`${MAIN} [role=listitem]`)).toHaveCount(1);
    await page.goto(gmail.threadUrl('offer'));
    await expect(page.locator(`${MAIN} [role=listitem]`)).toHaveCount(2);
  });
});

test.describe('composeSize full', () => {
  test.use({ switches: { ...FAST, composeSize: 'full' } });
  test('a new mail stands over the page, and in a pop-up where one wants', async ({
    gmail,
    page,
  }) => {
    await page.goto(gmail.url('inbox'));
    await page.getByRole('button', { name: 'Compose' }).click();
    await expect(page.locator('body > .aSs > .aSt [role=dialog]').locator(BODY)).toBeFocused();
    await page.locator(BODY).pressSequentially('Hello');
    await page.getByRole('button', { name: 'Full screen' }).click();
    await expect(page.locator('.AD [role=dialog]').locator(BODY)).toContainText('Hello');
  });
});

for (const plainText of ['textarea', 'editable'] as const) {
  test.describe(`plainText ${plainText}`, () => {
    test.use({ switches: { ...FAST, plainText, visibleQuote: true } });
    test('a reply takes no markup, and is scheduled for later', async ({ gmail, page }) => {
      await page.goto(gmail.threadUrl('offer'));
      await page.locator(`${MAIN} .amn`).getByText('Reply', { exact: true }).click();
      const field = page.locator(plainText === 'textarea' ? 'textarea[name=body]' : BODY);
      await expect(field).toBeFocused();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('Hello');
      await expect.poll(() => gmail.drafts.map(({ text }) => text)).toEqual(['Hello']);
      await page.getByRole('button', { name: 'More send options' }).click();
      await page.getByRole('menuitem', { name: 'Schedule send' }).click();
      await expect
        .poll(() => gmail.sent.map(({ message }) => message.date.slice(0, 16)))
        .toEqual(['2026-09-24T08:00']);
      await page.goto(gmail.url('scheduled'));
      await expect(page.locator(ROW)).toHaveText([/About offer/]);
    });
  });
}
