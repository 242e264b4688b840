import type { Page } from '@playwright/test';
import { COMPOSE_SELECTORS } from '../../lib/webmail/outlook/compose-selectors';
import { LIST_SELECTORS } from '../../lib/webmail/outlook/list-selectors';
import { READING_SELECTORS } from '../../lib/webmail/outlook/selectors';
import { brokenSelectorTests, raisesNothingTest, wholePageTest } from './broken-selectors';
import { test } from './kept-mailbox';
import { ANNA, expect, offerOf } from './radiostilte';

const SELECTORS = [...READING_SELECTORS, ...COMPOSE_SELECTORS];
const REPLY = '[data-icon-name=ArrowReplyRegular]';

const pressReply = (page: Page) =>
  page
    .locator('button:visible', { has: page.locator(REPLY) })
    .last()
    .click();

brokenSelectorTests(SELECTORS, LIST_SELECTORS, pressReply);
wholePageTest(SELECTORS, LIST_SELECTORS, pressReply);

raisesNothingTest('list', [
  (page) => page.locator('[role=treeitem][aria-level="2"]').nth(1).click(),
  async (page) => {
    const search = page.locator('#topSearchInput');
    await search.fill('nothing-like-this');
    await search.press('Enter');
    await page.locator('#EmptyState_MainMessage').waitFor();
  },
]);

test('a page without a network names nothing, and the number stays', async ({ kept }) => {
  const { site } = kept;
  if (site.provider !== 'outlook') throw new Error('this is a test of Outlook');
  const { switches } = site;
  site.switches = { ...switches, offline: true };
  const page = await kept.context.newPage();
  await page.goto(site.listUrl('inbox'));
  site.switches = switches;
  await expect(page.locator('#offlinePage')).toBeVisible();
  // A view is looked through once it has stood for five seconds.
  const stoodFor = () => page.evaluate(() => performance.now());
  await expect.poll(stoodFor, { timeout: 20_000 }).toBeGreaterThan(7_000);

  await kept.openOwn('options.html#check');
  await expect(kept.own.locator('.mailbox-check')).toHaveCount(1);
  for (const said of ['[data-state=missing]', '[data-missing=true]', '.check-warning']) {
    await expect(kept.own.locator(said)).toHaveCount(0);
  }
  await kept.openOwn('popup.html');
  await expect(offerOf(kept.own, ANNA)).toHaveAttribute('data-section', 'due');
  await expect(kept.own.locator('section.notice')).toHaveCount(0);
  expect(await kept.badge()).toBe('1');
});
