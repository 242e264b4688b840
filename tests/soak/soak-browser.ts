import type { BrowserContext, Page } from '@playwright/test';
import { launchWithExtension } from '../support/chromium';
import { BUILT_EXTENSION } from '../support/driver/build';

/** tsx marks functions with this helper; those that are sent into a page call it there. */
const KEEP_NAMES = 'globalThis.__name ??= (named) => named';

/** A browser with the extension, to be killed. */
export interface SoakBrowser {
  readonly context: BrowserContext;
  /** Where the pages of the extension are. */
  readonly origin: string;
  openOwn(name: string): Promise<Page>;
  /** Ends it as a power cut does: nothing is told, nothing is written any more. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface SoakLaunch {
  readonly profileDir: string;
  /** The built extension by default. */
  readonly extensionDir?: string;
  /** Known from an earlier start; else the worker is waited for. */
  readonly origin?: string;
}

export async function openSoakBrowser(launch: SoakLaunch): Promise<SoakBrowser> {
  const { profileDir, extensionDir = BUILT_EXTENSION } = launch;
  const context = await launchWithExtension({ profileDir, extensionDir, headless: true });
  await context.addInitScript({ content: KEEP_NAMES });
  const ended = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const processes = await processesOf(context);
  const origin = launch.origin ?? (await originOf(context));
  return {
    context,
    origin,
    async openOwn(name) {
      const page = await context.newPage();
      await page.goto(`${origin}${name}`);
      return page;
    },
    async kill() {
      for (const id of processes) endProcess(id);
      await ended;
    },
    close: () => context.close(),
  };
}

/** The browser's own process is the first one: with it the others have nobody to talk to, and end. */
async function processesOf(context: BrowserContext): Promise<readonly number[]> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('this browser does not tell its processes');
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  return processInfo.filter(({ type }) => type === 'browser').map(({ id }) => id);
}

function endProcess(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

async function originOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL('/', worker.url()).href;
}
