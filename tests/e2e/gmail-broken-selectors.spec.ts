import type { Page } from '@playwright/test';
import * as ofLists from '../../lib/webmail/gmail/list-selectors';
import { SELECTORS } from '../../lib/webmail/gmail/selectors';
import { brokenSelectorTests, raisesNothingTest, wholePageTest } from './broken-selectors';

const pressReply = (page: Page) => page.locator('.amn:visible [role=link]').first().click();

brokenSelectorTests(SELECTORS, Object.values(ofLists), pressReply);
wholePageTest(SELECTORS, Object.values(ofLists), pressReply);

const at = (hash: string) => (page: Page) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
raisesNothingTest('main', [at('drafts'), at('search/nothing-like-this')]);
