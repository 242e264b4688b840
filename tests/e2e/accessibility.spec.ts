import { expect, type Page, test } from '@playwright/test';
import { openFilledBrowser, SHOWN_LANGUAGES } from '../support/pages/filled-browser';
import { groupsOf, PAGE_STATES } from '../support/pages/page-states';
import { axeInto, rulesBrokenNow } from './broken-rules';

/** What a crowd shows is what seven show. */
const STATES = PAGE_STATES.filter(({ crowd }) => crowd === undefined);
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
/**
 * The language in which the colours of the dark theme are looked at. What stands where hangs on the
 * language and not on the theme, and every language is looked at in the light one; which colour a
 * thing has hangs on the theme alone.
 */
const IN_THE_DARK = 'de';

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
        const inDark = language === IN_THE_DARK;
        found.push(...(await faultsOf(page, `${first.name} ${language}`, { inDark })));
        for (const state of others) {
          await browser.turnTo(page, state);
          const shown = 'main > section:not([hidden])';
          found.push(...(await faultsOf(page, `${state.name} ${language}`, { inDark, shown })));
        }
      }
    }
  } finally {
    await browser.close();
  }
  expect(found).toEqual([]);
});

interface Look {
  readonly inDark: boolean;
  /** The part that has changed since the last look; the whole page where it is left out. */
  readonly shown?: string;
}

/** In a page that axe was brought into. */
async function faultsOf(
  page: Page,
  name: string,
  { inDark, shown }: Look,
): Promise<readonly string[]> {
  const broken = await rulesBrokenNow(page, 'all', shown);
  const faults = broken.map((rule) => `${name}: ${rule}`);
  if (inDark) {
    await page.emulateMedia({ colorScheme: 'dark' });
    const inColours = await rulesBrokenNow(page, 'colours', shown);
    faults.push(...inColours.map((rule) => `${name} in the dark: ${rule}`));
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await page.setViewportSize(NARROW);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > NARROW.width) faults.push(`${name}: ${width} pixels wide`);
  await page.setViewportSize(WIDE);
  return faults;
}
