import type { Page } from '@playwright/test';
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

test('reading back waits for its tab to be seen, and a reload brings the user back', async ({
  page,
  extensionId,
  mailSite,
  mailView,
  openExtensionPage,
}) => {
  await page.goto(mailSite.listUrl('inbox'));
  await expect.poll(async () => (await mailView.shownThreads()).length).toBeGreaterThan(0);
  const before = { url: page.url(), threads: await mailView.shownThreads() };
  const line = page.locator('[data-radiostilte=catch-up]');
  const popup = await openExtensionPage('popup.html');
  const foot = popup.locator('.catch-up-foot');
  const setSeen = await sightOf(page, extensionId);
  await foot.locator('summary').click();
  await foot.getByRole('button', { name: 'Read back' }).click();
  await expect(line).toContainText('Sent');
  await setSeen('hidden');
  await expect(foot).toContainText('waits until its mail tab is in sight again');
  await foot.getByRole('button', { name: 'Show the tab' }).click();
  await setSeen('visible');
  await expect(foot).toContainText('Reading back: ');

  await page.reload();
  await expect(foot).toContainText('loaded anew');
  await expect.poll(() => page.url()).toBe(before.url);
  await expect.poll(mailView.shownThreads).toEqual(before.threads);
  await expect(line).toHaveCount(0);
  await expect(foot.getByRole('button', { name: 'Go on' })).toBeVisible();
});

/** To the browser every tab of a test is in sight: what our script is told there is changed. */
async function sightOf(page: Page, extensionId: string) {
  const devtools = await page.context().newCDPSession(page);
  const scripts: number[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extensionId)) scripts.push(context.id);
  });
  await devtools.send('Runtime.enable');
  await expect.poll(() => scripts.length).toBe(1);
  return (state: 'visible' | 'hidden') =>
    devtools.send('Runtime.evaluate', {
      contextId: scripts[0] ?? 0,
      expression: `Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true });
        document.dispatchEvent(new Event('visibilitychange'))`,
    });
}
