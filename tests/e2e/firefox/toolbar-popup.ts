import type { Page } from 'puppeteer-core';

/** The popup as the toolbar opens it: no tab, so it is seen and pressed from another own page. */
export interface FirefoxPopup {
  /** Addresses of the clients it lists. */
  offered(): Promise<readonly string[]>;
  text(): Promise<string>;
  /** Presses the first button of the first client. */
  insertFirst(): Promise<void>;
}

interface ExtensionGlobals {
  readonly browser: {
    readonly action: { openPopup(): Promise<void> };
    readonly extension: { getViews(asked: { readonly type: 'popup' }): readonly Window[] };
  };
}

/** @param own a page of the extension, in any tab of the window */
export async function openToolbarPopup(own: Page): Promise<FirefoxPopup> {
  await own.evaluate(() => (globalThis as unknown as ExtensionGlobals).browser.action.openPopup());
  return {
    offered: () =>
      own.evaluate(() => {
        const { browser } = globalThis as unknown as ExtensionGlobals;
        const [popup] = browser.extension.getViews({ type: 'popup' });
        const articles = popup?.document.querySelectorAll('article[data-address]') ?? [];
        return [...articles].map((article) => article.getAttribute('data-address') ?? '');
      }),
    text: () =>
      own.evaluate(() => {
        const { browser } = globalThis as unknown as ExtensionGlobals;
        return browser.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '';
      }),
    insertFirst: () =>
      own.evaluate(() => {
        const { browser } = globalThis as unknown as ExtensionGlobals;
        const [popup] = browser.extension.getViews({ type: 'popup' });
        popup?.document.querySelector<HTMLElement>('article[data-address] .button-main')?.click();
      }),
  };
}
