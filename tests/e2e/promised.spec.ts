import type { Page } from '@playwright/test';
import { ANNA, expect, mail, NORA, offerOf, pressAndLeave, test } from './radiostilte';

test.use({
  startAt: async ({ browserName: _ }, use) => use('2026-07-13T09:30:00Z'),
  mailbox: async ({ browserName: _ }, use) =>
    use({
      owner: NORA,
      messages: [
        mail('job', NORA, ANNA, '2026-07-06T08:31:07Z', 'Work', 'Is there work for me this year?'),
        mail(
          'job',
          ANNA,
          NORA,
          '2026-07-08T07:12:30Z',
          'Re: Work',
          'Hello Nora, in September I have work for you.',
        ),
      ],
    }),
});

const promised = (popup: Page) => popup.locator('article[data-section=promised]');

test('a promised month is listed, not counted, and corrected in one click (S1-01)', async ({
  mailPage,
  mailSite,
  mailView,
  badge,
  openExtensionPage,
}) => {
  await mailPage.goto(mailSite.threadUrl('job'));
  await expect(mailView.threadLine).toContainText('September');
  const popup = await openExtensionPage('popup.html');
  await expect(promised(popup)).toContainText('Anna Keller');
  await expect(promised(popup).locator('[data-part=reason]')).toHaveText(
    'September, as named on 8 July.',
  );
  expect(await badge()).toBe('');

  await promised(popup).getByRole('button', { name: 'Not a promise' }).click();
  await expect(promised(popup)).toHaveCount(0);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(promised(popup)).toHaveCount(1);
});

test('it is asked about in the second half of the month before, and by its name (S1-11, S1-15)', async ({
  mailPage,
  mailSite,
  mailView,
  badge,
  setClock,
  readLists,
  openToolbarPopup,
}) => {
  await mailPage.goto(mailSite.threadUrl('job'));
  await expect(mailView.threadLine).toContainText('September');
  await setClock('2026-08-18T09:00:00Z');
  await readLists();
  await expect.poll(badge).toBe('1');
  const popup = await openToolbarPopup();
  const row = offerOf(popup, ANNA);
  await expect(row).toHaveAttribute('data-step', 'ask-ahead');
  await expect(promised(popup)).toHaveCount(0);
  await pressAndLeave(popup, row.getByRole('button', { name: 'Insert: Ask ahead' }));
  await expect.poll(mailView.ownWords).toContain('September');
  await expect.poll(() => mailSite.draftTexts.length).toBe(1);
  expect(mailSite.sent).toHaveLength(0);
});

test('once the month has begun it is not offered, and afterwards no text names it (S1-02, S1-12)', async ({
  mailPage,
  mailSite,
  mailView,
  badge,
  setClock,
  readLists,
  openExtensionPage,
  openToolbarPopup,
}) => {
  await mailPage.goto(mailSite.threadUrl('job'));
  await expect(mailView.threadLine).toContainText('September');
  await setClock('2026-09-08T09:00:00Z');
  await readLists();
  await expect.poll(badge).toBe('');
  const during = await openExtensionPage('popup.html');
  await expect(promised(during)).toHaveCount(1);
  await during.close();

  await setClock('2026-10-06T09:00:00Z');
  await readLists();
  await expect.poll(badge).toBe('1');
  const popup = await openToolbarPopup();
  const row = offerOf(popup, ANNA);
  await expect(row).toHaveAttribute('data-step', 'reminder');
  await pressAndLeave(popup, row.getByRole('button', { name: 'Insert: Reminder' }));
  await expect.poll(mailView.ownWords).toContain('Anna');
  expect(await mailView.ownWords()).not.toContain('September');
});
