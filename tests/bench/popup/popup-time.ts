/** From the navigation until the list is painted: the popup at four sizes, and a page that has it in it. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FilledBrowser } from '../stored/open-filled';
import { DUE } from '../stored/small-set';

export const STATIC_PAGE = 'bench-static.html';

export async function preparePopups(browsers: readonly FilledBrowser[]): Promise<void> {
  const content = await readFile(path.join(import.meta.dirname, 'when-painted.js'), 'utf8');
  for (const { context } of browsers) await context.addInitScript({ content });
}

/** Milliseconds. Throws where another list is shown than the five who are due. */
export async function timeToList(
  { context, origin }: FilledBrowser,
  name: string,
): Promise<number> {
  const page = await context.newPage();
  try {
    await page.goto(origin + name);
    await page.waitForFunction(() => 'benchPaintedAt' in globalThis, undefined, { polling: 50 });
    const [at, shown] = await page.evaluate(
      () =>
        [
          (globalThis as { benchPaintedAt?: number }).benchPaintedAt ?? Number.NaN,
          [...document.querySelectorAll<HTMLElement>('article.offer')]
            .map((offer) => offer.dataset['address'] ?? '')
            .sort(),
        ] as const,
    );
    const expected = DUE.map(({ client }) => client.address).sort();
    if (JSON.stringify(shown) !== JSON.stringify(expected))
      throw new Error(`${name} shows ${shown.join(', ')} instead of those who are due`);
    return at;
  } finally {
    await page.close();
  }
}

/** The popup as it stands there, as a file without a script, with the same style sheets. */
export async function writeStaticPage(browser: FilledBrowser, extensionDir: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}popup.html`);
  await page
    .locator('article.offer')
    .nth(DUE.length - 1)
    .waitFor();
  const html = await page.evaluate(() => {
    for (const one of document.querySelectorAll('script, link[rel=modulepreload]')) one.remove();
    return `<!doctype html>${document.documentElement.outerHTML}`;
  });
  await page.close();
  await writeFile(path.join(extensionDir, STATIC_PAGE), html);
}
