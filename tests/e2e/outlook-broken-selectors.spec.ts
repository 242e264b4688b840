import type { Page } from '@playwright/test';
import { COMPOSE_SELECTORS } from '../../lib/webmail/outlook/compose-selectors';
import { LIST_SELECTORS } from '../../lib/webmail/outlook/list-selectors';
import { READING_SELECTORS } from '../../lib/webmail/outlook/selectors';
import { brokenSelectorTests, raisesNothingTest, wholePageTest } from './broken-selectors';

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
