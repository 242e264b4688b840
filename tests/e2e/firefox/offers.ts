import type { Page } from 'puppeteer-core';

/** Addresses of the clients that a popup in a tab offers. */
export function offeredIn(popup: Page): Promise<readonly string[]> {
  return popup.$$eval('article[data-address]', (articles) =>
    articles.map((article) => article.getAttribute('data-address') ?? ''),
  );
}
