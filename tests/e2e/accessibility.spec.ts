import { expect, test } from '@playwright/test';
import { openFilledBrowser, SHOWN_LANGUAGES } from '../support/pages/filled-browser';
import { PAGE_STATES } from '../support/pages/page-states';
import { axeInto, rulesBrokenNow } from './broken-rules';

/** All in one browser: a state is stored once, and each of its pages is loaded once a language. */
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
test('no page breaks a rule of WCAG 2.2 AA, in any state, language or theme, nor needs more than 320 pixels', async ({}, info) => {
  test.setTimeout(240_000);
  const browser = await openFilledBrowser({ folder: info.outputPath('filled'), crowd: false });
  const page = await browser.context.newPage();
  const found: string[] = [];
  try {
    for (const state of PAGE_STATES.filter(({ crowd }) => crowd === undefined)) {
      await browser.fill(state);
      for (const language of SHOWN_LANGUAGES) {
        await browser.open(page, state, language);
        await axeInto(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const broken = await rulesBrokenNow(page, colorScheme === 'dark' ? 'colours' : 'all');
          found.push(...broken.map((rule) => `${state.name} ${language} ${colorScheme}: ${rule}`));
        }
        await page.setViewportSize({ width: 320, height: 640 });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) found.push(`${state.name} ${language}: ${width} pixels wide`);
        await page.setViewportSize({ width: 1280, height: 800 });
      }
    }
  } finally {
    await browser.close();
  }
  expect(found).toEqual([]);
});
