import type { BrowserContext } from '@playwright/test';
import { launchWithExtension } from '../support/chromium';

/** A browser for the bench, with an extension and a profile of its own. */
export async function launchBench(
  extensionDir: string,
  profileDir: string,
  debuggingPort?: number,
): Promise<BrowserContext> {
  const context = await launchWithExtension({
    profileDir,
    headless: true,
    extensionDir,
    timezoneId: 'Europe/Berlin',
    ...(debuggingPort === undefined ? {} : { debuggingPort }),
  });
  // What tsx calls around named functions inside those that are sent to a page.
  await context.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
  return context;
}
