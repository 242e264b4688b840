import type { Page } from 'puppeteer-core';
import { MAIL_PATTERNS } from '../../../lib/webmail/hosts';
import { coveredLists } from '../radiostilte';
import { expect, test } from './fixtures';

test('the options keep a limit', async ({ openOwnPage }) => {
  const page = await openOwnPage('options.html#limits');
  expect(await firstLimit(page)).toBe('4');
  await page.locator(LIMIT).fill('7');
  await page.waitForFunction(() => document.querySelector('.said [role=status]')?.textContent);
  const again = await openOwnPage('options.html#limits');
  expect(await firstLimit(again)).toBe('7');
});

test('asks for a mail page that is not allowed, and works there as soon as it is', async ({
  home,
  mail: view,
  mailSite,
  badge,
  openOwnPage,
}) => {
  await home.evaluate(takeBack, [...MAIL_PATTERNS]);
  await expect.poll(badge).toBe('!');
  await view.goto(mailSite.listUrl('sent'));
  await expect.poll(view.shownThreads).toHaveLength(3);
  const firstRun = await openOwnPage('options.html#first-run');
  const allow = '.notice-alert .button-main';
  await firstRun.locator(allow).click();
  await firstRun.waitForSelector(allow, { hidden: true });
  await expect.poll(badge).toBe('');
  expect(await home.evaluate(coveredLists)).toEqual([]);
  await view.page.bringToFront();
  await expect.poll(() => home.evaluate(coveredLists)).toHaveLength(1);
});

const LIMIT = '#limits fieldset input';

async function firstLimit(page: Page): Promise<string> {
  await page.waitForSelector(LIMIT);
  return page.$eval(LIMIT, (input) => (input as HTMLInputElement).value);
}

/** In a page of the extension: as the user does among the browser's own settings. */
async function takeBack(origins: string[]): Promise<void> {
  const { browser } = globalThis as unknown as {
    browser: { permissions: { remove(taken: { origins: string[] }): Promise<boolean> } };
  };
  await browser.permissions.remove({ origins });
}
