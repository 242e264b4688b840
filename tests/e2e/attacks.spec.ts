import type { Page } from '@playwright/test';
import { forgedMessages } from '../support/forged-messages';
import { layOver, lieInWait, pressByScript, readablePage, strike } from './page-attack';
import { ANNA, expect, followUpIn, offerOf, test } from './radiostilte';

/** Our shadow roots are closed here, as the page meets them, and another extension runs beside. */
test.use({ shadowRoots: 'closed', besideOther: true });

const ourPlaces = (page: Page, name: string) => page.locator(`[data-radiostilte=${name}]:visible`);

test('a script of the page neither reads nor finds, nor moves, nor silences what is ours', async ({
  page,
  context,
  mailPage,
  mailSite,
  mailView,
  extensionId,
}) => {
  await context.addInitScript(lieInWait);
  await mailPage.goto(mailSite.threadUrl('offer'));
  await mailPage.reload();
  const line = ourPlaces(page, 'line');
  await expect(line).toHaveCount(1);
  await mailView.openReply();
  const button = ourPlaces(page, 'follow-up');
  await expect(button).toHaveCount(1);
  const readable = await page.evaluate(readablePage);
  expect(readable).not.toMatch(/no answer for|insert follow-up/i);
  expect(readable).not.toContain(extensionId);
  expect(readable).not.toMatch(/(?:chrome|moz)-extension:|^message .*radiostilte/im);

  const words = await mailView.ownWords();
  await page.evaluate(strike, extensionId);
  await expect(line).toHaveCount(1);
  await expect(button).toHaveCount(1);
  expect(await mailView.ownWords()).toBe(words);

  const { x, y } = (await page.evaluate(layOver)) ?? { x: 0, y: 0 };
  expect(x).toBeGreaterThan(0);
  await page.mouse.click(x, y);
  expect(await mailView.ownWords()).toBe(words);
});

test('a message of another extension is not heard, and the page has no way to send one', async ({
  mailPage: page,
  mailSite,
  extensionId,
  badge,
  openExtensionPage,
}) => {
  await expect.poll(badge).toBe('1');
  await expect(page.locator('html[data-other=ready]')).toHaveCount(1);
  const thread = { account: mailSite.owner.email, threadId: mailSite.threadId('offer') };
  const messages = forgedMessages({
    provider: mailSite.provider,
    ...thread,
    client: ANNA.email,
  });
  const forged = { target: extensionId, messages };
  await page.evaluate((told) => {
    document.documentElement.dataset['forged'] = JSON.stringify(told);
    document.dispatchEvent(new Event('test-forge'));
  }, forged);
  const answers = () =>
    page.evaluate(
      () => JSON.parse(document.documentElement.dataset['answers'] ?? '[]') as string[],
    );
  await expect.poll(async () => (await answers()).length).toBe(messages.length);
  for (const answer of await answers()) expect(answer).toMatch(/^refused|^null$/);
  const reached = await page.evaluate(
    () => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
  );
  expect(reached).toBe('undefined');

  const popup = await openExtensionPage('popup.html');
  await expect(offerOf(popup, ANNA)).toHaveCount(1);
  expect(await badge()).toBe('1');
});

test.describe('with our shadow roots open', () => {
  test.use({ shadowRoots: 'open' });

  test('a press that no hand made opens nothing and inserts nothing', async ({
    mailPage: page,
    mailSite,
    mailView,
  }) => {
    await page.goto(mailSite.threadUrl('offer'));
    await mailView.openReply();
    const { button, menu } = followUpIn(page);
    await expect(button).toHaveCount(1);
    expect(await page.evaluate(pressByScript, '.follow-up-button')).toBe(true);
    await expect(menu).toHaveCount(0);
    await button.click();
    const insert = menu.getByRole('button', { name: 'Insert', exact: true });
    await expect(insert).toBeEnabled();
    const words = await mailView.ownWords();
    expect(await page.evaluate(pressByScript, '[role=dialog] .main')).toBe(true);
    await expect(insert).toBeEnabled();
    expect(await mailView.ownWords()).toBe(words);
    await insert.click();
    await expect.poll(mailView.ownWords).toContain('Anna');
    expect((await mailView.ownWords()).match(/Nora Lind/g)).toHaveLength(1);
  });
});
