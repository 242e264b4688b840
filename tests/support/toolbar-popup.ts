import { createServer } from 'node:net';
import { type Browser, chromium, type Page, type Worker } from '@playwright/test';

/** The popup as the toolbar opens it; only a second look through the DevTools port can see it. */
export interface ToolbarPopup {
  readonly page: Page;
  readonly devtools: Browser;
}

/** `tabs`: the pages that are open as tabs, so that a popup page in a tab is not taken for it. */
export async function openToolbarPopup(
  worker: Worker,
  port: number,
  tabs: readonly Page[],
): Promise<ToolbarPopup> {
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { openPopup(): Promise<void> } };
    };
    await chrome.action.openPopup();
  });
  const devtools = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const origin = new URL('/', worker.url()).href;
  const seen = (pages: readonly Page[]) => pages.filter((page) => page.url().startsWith(origin));
  const own = devtools.contexts().flatMap((context) => seen(context.pages()));
  if (own.length !== seen(tabs).length + 1) throw new Error('the toolbar popup did not open');
  // The popup is the page that stands in no tab.
  const kinds = await Promise.all(own.map((page) => page.evaluate(isPopup)));
  const page = own[kinds.indexOf(true)];
  if (!page) throw new Error('no open page of the extension is a popup');
  return { page, devtools };
}

async function isPopup(): Promise<boolean> {
  const { chrome } = globalThis as unknown as {
    chrome: { tabs: { getCurrent(): Promise<object | undefined> } };
  };
  return (await chrome.tabs.getCurrent()) === undefined;
}

/** A port that nobody listens on; each worker of the test runner takes its own. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
