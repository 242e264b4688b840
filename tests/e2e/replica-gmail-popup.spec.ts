import { JAN, mail, NORA } from '../replica/gmail/test-mail';
import { expect, test } from './fixtures';
import { BODY, MAILBOX, MAIN, openReply, START_AT } from './replica-mail';

/** The replica's pop-up compose, and who a mail is from. */
const FAST = { lateCellsMs: 0, draftSaveMs: 100, superCollapse: 'off', justSentMs: 0 } as const;

test.use({
  extensionDir: null,
  mailbox: MAILBOX,
  startAt: START_AT,
  timezoneId: 'Europe/Berlin',
  switches: FAST,
});

test('a new mail opens by address, keeps its draft, and is sent', async ({ gmail, page }) => {
  await page.goto(gmail.url('inbox?compose=new'));
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator(BODY)).toBeFocused();
  await dialog.locator(BODY).pressSequentially('An idea');
  // A pause in typing saves what stands there so far: wait for the whole.
  await expect.poll(() => gmail.drafts.map(({ text }) => text)).toEqual(['An idea']);
  await expect(page).toHaveURL(/\?compose=[A-Za-z]{20,}$/);
  await page.reload();
  await expect(dialog.locator(BODY)).toContainText('An idea');
  await dialog.locator('input[name=subjectbox]').fill('Idea');
  await dialog.locator(BODY).press('End');
  await page.keyboard.type('!');
  await expect
    .poll(() => gmail.drafts.map((draft) => [draft.subject, draft.text]))
    .toEqual([['Idea', 'An idea!']]);
  await dialog.getByRole('button', { name: 'Save & close' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(gmail.url('inbox'));

  await page.getByRole('link', { name: 'Drafts', exact: true }).click();
  const row = page.locator(`${MAIN} tr.zA`);
  await expect(row.locator('[data-standalone-draft-id]').first()).toHaveAttribute(
    'data-legacy-standalone-draft-id',
    /^[0-9a-f]{16}$/,
  );
  await row.click();
  await dialog.getByRole('combobox').fill(JAN.email);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.poll(() => gmail.sent.map((mail) => mail.message.subject)).toEqual(['Idea']);
  await page.goto(gmail.url('sent'));
  await expect(
    page.locator(`${MAIN} tr.zA`).first().locator('[data-thread-id]').first(),
  ).toHaveAttribute('data-thread-id', /^#thread-a:r/);
});

test.describe('an account with a further address', () => {
  const ALIAS = 'hello@lind.example';
  test.use({
    mailbox: {
      owner: { ...NORA, aliases: [ALIAS] },
      messages: [mail('alias', JAN, [{ name: 'Lind', email: ALIAS }], '2026-09-01T08:00:00Z')],
    },
  });
  test('answers from the address that was written to, or from the one chosen', async ({
    gmail,
    page,
  }) => {
    await openReply(page, gmail.threadUrl('alias'));
    await expect(page.locator('input[name=from]')).toHaveValue(ALIAS);
    await page.locator('.az2').click();
    await page.getByRole('menuitem', { name: NORA.email }).click();
    await page.locator(BODY).pressSequentially('Hello');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect
      .poll(() => gmail.sent.map((mail) => mail.message.from.email))
      .toEqual([NORA.email]);
  });
});
