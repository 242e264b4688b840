import { manyThreads } from '../support/many-threads';
import { expect, MAILBOX, test } from './radiostilte';

const MONDAY = '2026-09-21T09:30:00Z';

test.use({
  mailbox: { ...MAILBOX, messages: manyThreads(Date.parse(MONDAY), 90, 20) },
  switches: { pageSize: 10 },
});

test('reading back waits for whoever writes a mail, and rests where the user goes on', async ({
  page,
  mailSite,
  mailView,
  openExtensionPage,
}) => {
  await page.goto(mailSite.listUrl('inbox'));
  const line = page.locator('[data-radiostilte=catch-up]');
  const popup = await openExtensionPage('popup.html');
  const foot = popup.locator('.catch-up-foot');
  await foot.locator('summary').click();
  await foot.getByRole('combobox').selectOption('30');
  await foot.getByRole('button', { name: 'Read back' }).click();
  await expect(line).toContainText('Sent');
  await mailView.openNewMail();
  await expect(foot).toContainText('a mail is being written');
  await expect(page.locator('[data-radiostilte=notice]')).toContainText('is being written');
  await expect(line).toHaveCount(0);

  await mailView.discard();
  await foot.getByRole('button', { name: 'Go on' }).click();
  await expect(line).toContainText('Sent, to');
  const [thread = ''] = await mailView.shownThreads();
  await mailView.rowOf(thread).click();
  await expect(foot).toContainText('you went on');
  await expect(mailView.threadHeading(thread)).toBeVisible();
  await foot.getByRole('button', { name: 'Stop' }).click();
  await expect(foot).toContainText('You stopped it');
  await expect(mailView.threadHeading(thread)).toBeVisible();
});
