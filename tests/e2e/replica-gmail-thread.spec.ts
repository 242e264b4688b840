import { ANNA, mail, NORA } from '../replica/gmail/test-mail';
import { expect, test } from './fixtures';
import { MAILBOX, START_AT } from './replica-mail';

/** The replica's open thread; every switch that concerns it once. */
test.use({
  extensionDir: null,
  mailbox: MAILBOX,
  startAt: START_AT,
  timezoneId: 'Europe/Berlin',
  switches: { lateCellsMs: 0, superCollapse: 'off' },
});

const MAIN = '[role=main]:visible';

test('the newest message is open, older ones have neither ids nor recipients', async ({
  gmail,
  page,
}) => {
  await page.goto(gmail.threadUrl('offer'));
  const items = page.locator(`${MAIN} [role=listitem]`);
  await expect(items).toHaveCount(2);
  const [older, newest] = [items.first(), items.last()];
  await expect(older).toHaveClass('kv');
  await expect(older.locator('[data-legacy-message-id], .g2')).toHaveCount(0);
  await expect(older.locator('.gD')).toHaveAttribute('email', ANNA.email);
  await expect(newest).toHaveClass('h7');
  await expect(newest.locator('.adn')).toHaveAttribute('data-message-id', /^#msg-a:r/);
  await expect(newest.locator('.g2')).toHaveAttribute('email', ANNA.email);
  await expect(newest.locator('.g3')).toHaveAttribute('title', 'Mon, Sep 14, 2026, 1:31\u202fPM');

  await older.click();
  await expect(older).toHaveClass('h7');
  const id = gmail.mailbox.legacyThreadId('offer');
  await expect(older.locator('.adn')).toHaveAttribute('data-legacy-message-id', id);
  await older.locator('.g3').click();
  await expect(older).toHaveClass('kv');
  await expect(older.locator('.adn')).toBeHidden();
});

test.describe('idlessCollapsed off', () => {
  test.use({ switches: { idlessCollapsed: false } });
  test('collapsed messages were loaded once: their ids are there, hidden', async ({
    gmail,
    page,
  }) => {
    await page.goto(gmail.threadUrl('offer'));
    const older = page.locator(`${MAIN} .kv`);
    await expect(older.locator('.adn[data-legacy-message-id]')).toHaveCount(1);
    await expect(older.locator('.adn')).toBeHidden();
  });
});

test.describe('superCollapse hidden', () => {
  test.use({ switches: { superCollapse: 'hidden' } });
  test('the middle of a long thread is one pill over empty items', async ({ gmail, page }) => {
    await page.goto(gmail.threadUrl('long'));
    await expect(page.locator(`${MAIN} .adv .adx span`)).toHaveText('6');
    await expect(page.locator(`${MAIN} .kQ`)).toHaveCount(6);
    await expect(page.locator(`${MAIN} .kQ .gD`)).toHaveCount(0);
    await page.locator(`${MAIN} .adv`).click();
    await expect(page.locator(`${MAIN} .kv .gD`)).toHaveCount(7);
  });
});

test.describe('superCollapse absent', () => {
  test.use({ switches: { superCollapse: 'absent' } });
  test('the middle of a long thread is not in the document', async ({ gmail, page }) => {
    await page.goto(gmail.threadUrl('long'));
    await expect(page.locator(`${MAIN} [role=listitem]`)).toHaveCount(2);
    await page.locator(`${MAIN} .adv`).click();
    await expect(page.locator(`${MAIN} [role=listitem]`)).toHaveCount(8);
    const days = await page.locator(`${MAIN} .g3:visible`).allInnerTexts();
    expect(days).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((day) => `Aug ${day}`));
  });
});

for (const permId of ['undefined', 'missing'] as const) {
  test.describe(`permId ${permId}`, () => {
    test.use({ switches: { permId } });
    test('the heading keeps its legacy id', async ({ gmail, page }) => {
      await page.goto(gmail.threadUrl('offer'));
      const heading = page.locator(`${MAIN} h2.hP`);
      const id = gmail.mailbox.legacyThreadId('offer');
      await expect(heading).toHaveAttribute('data-legacy-thread-id', id);
      const perm = await heading.getAttribute('data-thread-perm-id');
      expect(perm).toBe(permId === 'undefined' ? 'undefined' : null);
    });
  });
}

test.describe('wrongHeadingMs', () => {
  test.use({ switches: { wrongHeadingMs: 1500 } });
  test('the heading names the thread before for a while; its ghost stays hidden', async ({
    gmail,
    page,
  }) => {
    await page.goto(gmail.threadUrl('offer'));
    const heading = page.locator(`${MAIN} h2.hP`);
    await expect(heading).toHaveText('About offer');
    await page.goto(gmail.threadUrl('hosting'));
    await expect(page.locator(`${MAIN} .a3s`)).toContainText('Text of hosting');
    await expect(heading).toHaveAttribute(
      'data-legacy-thread-id',
      gmail.mailbox.legacyThreadId('offer'),
    );
    await expect(heading).toHaveAttribute(
      'data-legacy-thread-id',
      gmail.mailbox.legacyThreadId('hosting'),
    );
    await expect(page.locator('h2.hP')).toHaveCount(2);
    await expect(page.locator('[role=main]:not(:visible) h2.hP')).toHaveText('About offer');
  });
});

test.describe('recipientsWithoutEmail', () => {
  test.use({ switches: { recipientsWithoutEmail: true } });
  test('recipients are names only', async ({ gmail, page }) => {
    await page.goto(gmail.threadUrl('offer'));
    await expect(page.locator(`${MAIN} .g2`)).toHaveAttribute('name', 'Anna Keller');
    await expect(page.locator(`${MAIN} .g2`)).not.toHaveAttribute('email');
  });
});

test('an answer appears in the open thread and leaves the rest as it stands', async ({
  gmail,
  page,
}) => {
  await page.goto(gmail.threadUrl('offer'));
  const items = page.locator(`${MAIN} [role=listitem]`);
  await expect(items).toHaveCount(2);
  const before = await items.last().elementHandle();
  await gmail.deliver(
    mail('offer', ANNA, [NORA], new Date(gmail.now()).toISOString(), { text: 'Yes.' }),
  );
  await expect(items).toHaveCount(3);
  await expect(items.last().locator('.a3s')).toHaveText('Yes.');
  expect(await before?.evaluate((node) => node.isConnected)).toBe(true);
});

test('quoted history is marked and folded away', async ({ gmail, page }) => {
  const text = 'Fine.\n\nOn Mon Nora wrote:\n> Did you look?';
  await gmail.deliver(mail('offer', ANNA, [NORA], new Date(gmail.now()).toISOString(), { text }));
  await page.goto(gmail.threadUrl('offer'));
  const body = page.locator(`${MAIN} .h7 .a3s`).last();
  await expect(body.locator('.gmail_quote .gmail_attr')).toHaveText('On Mon Nora wrote:');
  await expect(body.locator('blockquote.gmail_quote')).toBeHidden();
  await body.getByRole('button', { name: 'Show trimmed content' }).click();
  await expect(body.locator('blockquote.gmail_quote')).toHaveText('Did you look?');
});
