import { expect, type Page, test } from '@playwright/test';
import { openFilledBrowser, SHOWN_LANGUAGES } from '../support/pages/filled-browser';
import { groupsOf, PAGE_STATES } from '../support/pages/page-states';
import { axeInto, rulesBrokenNow } from './broken-rules';

/** What a crowd shows is what seven show. */
const STATES = PAGE_STATES.filter(({ crowd }) => crowd === undefined);
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

/** All in one browser: what a state needs is stored once, its page is loaded once a language. */
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
test('no page breaks a rule of WCAG 2.2 AA, in any state, language or theme, nor needs more than 320 pixels', async ({}, info) => {
  test.setTimeout(600_000);
  const browser = await openFilledBrowser({ folder: info.outputPath('filled'), crowd: false });
  const page = await browser.context.newPage();
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'light' });
  const found: string[] = [];
  try {
    for (const [first, ...others] of groupsOf(STATES)) {
      if (!first) continue;
      await browser.fill(first);
      for (const language of SHOWN_LANGUAGES) {
        await browser.open(page, first, language);
        await axeInto(page);
        found.push(...(await faultsOf(page, `${first.name} ${language}`)));
        for (const state of others) {
          await browser.turnTo(page, state);
          const shown = 'main > section:not([hidden])';
          found.push(...(await faultsOf(page, `${state.name} ${language}`, shown)));
        }
      }
    }
  } finally {
    await browser.close();
  }
  expect(found).toEqual([]);
});

/**
 * In a page that axe was brought into. What is where hangs on the language, colours on the theme: in the
 * dark they alone are looked at.
 * @param shown the part that has changed since the last look; the whole page where it is left out
 */
async function faultsOf(page: Page, name: string, shown?: string): Promise<readonly string[]> {
  const broken = await rulesBrokenNow(page, 'all', shown);
  const faults = broken.map((rule) => `${name}: ${rule}`);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inColours = await rulesBrokenNow(page, 'colours', shown);
  faults.push(...inColours.map((rule) => `${name} in the dark: ${rule}`));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROW);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > NARROW.width) faults.push(`${name}: ${width} pixels wide`);
  await page.setViewportSize(WIDE);
  return faults;
}
