import type { BrowserContext } from '@playwright/test';
import { HOSTS } from '../replica/outlook/switches';
import type { DatedExtension } from './dated-extension';

const MAIL_HOSTS = ['mail.google.com', ...HOSTS];

/**
 * Lets the extension go on from another moment wherever it runs: worker, own pages, mail tabs.
 * @param offsetMs from the real time
 */
export async function moveClock(
  context: BrowserContext,
  extension: DatedExtension,
  offsetMs: number,
): Promise<void> {
  const value = String(Math.round(offsetMs));
  await context.addCookies(
    MAIL_HOSTS.map((domain) => ({ name: 'test-clock', value, domain, path: '/' })),
  );
  await extension.setOffset(offsetMs);
  const pages = context.pages().filter((page) => page.url().startsWith('chrome-extension:'));
  for (const place of [...context.serviceWorkers(), ...pages]) await tellOffset(place, offsetMs);
}

interface Evaluates {
  evaluate<A>(run: (argument: A) => void, argument: A): Promise<void>;
}

/** Tells a context that runs already. */
export async function tellOffset(where: Evaluates, offsetMs: number): Promise<void> {
  await where.evaluate((ms: number) => {
    (globalThis as { testClockOffset?: number }).testClockOffset = ms;
  }, offsetMs);
}
