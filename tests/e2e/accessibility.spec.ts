import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './radiostilte';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly object[] }[];
}

/** Rules of WCAG 2.2 A and AA that the page breaks, by name. */
async function broken(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.length}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const name of ['popup.html', 'options.html', 'options.html#first-run']) {
    test(`${name} breaks no rule of WCAG 2.2 AA in ${colorScheme}`, async ({
      mailPage: _,
      openExtensionPage,
    }) => {
      const page = await openExtensionPage(name);
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('h1, article').first()).toBeVisible();
      expect(await broken(page)).toEqual([]);
    });
  }

  test(`an open popup row breaks no rule of WCAG 2.2 AA in ${colorScheme}`, async ({
    mailPage: _,
    openExtensionPage,
  }) => {
    const popup = await openExtensionPage('popup.html');
    await popup.emulateMedia({ colorScheme });
    for (const opened of ['.offer-why', '.offer-menu']) {
      await popup.locator(`${opened} > summary`).click();
      await expect(popup.locator(`${opened}[open]`)).toBeVisible();
      expect(await broken(popup), opened).toEqual([]);
    }
  });

  test(`an opened person breaks no rule of WCAG 2.2 AA in ${colorScheme}`, async ({
    mailPage: _,
    openExtensionPage,
  }) => {
    const page = await openExtensionPage('options.html#people');
    await page.emulateMedia({ colorScheme });
    await page.locator('.people summary').first().click();
    await expect(page.locator('.person-page .threads li').first()).toBeVisible();
    expect(await broken(page)).toEqual([]);
  });
}
