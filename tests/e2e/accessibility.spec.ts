import { brokenRules } from './broken-rules';
import { expect, test } from './radiostilte';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const name of ['popup.html', 'options.html', 'options.html#first-run']) {
    test(`${name} breaks no rule of WCAG 2.2 AA in ${colorScheme}`, async ({
      mailPage: _,
      openExtensionPage,
    }) => {
      const page = await openExtensionPage(name);
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('h1, article').first()).toBeVisible();
      expect(await brokenRules(page)).toEqual([]);
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
      expect(await brokenRules(popup), opened).toEqual([]);
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
    expect(await brokenRules(page)).toEqual([]);
  });
}
