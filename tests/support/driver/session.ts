import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { type MailOptions, type MailSite, serveMail } from '../../replica/serve-mail';
import { launchWithExtension } from '../chromium';
import { type DatedExtension, dateExtension } from '../dated-extension';
import { moveClock } from '../move-clock';
import { BUILT_EXTENSION } from './build';

export interface SessionOptions extends MailOptions {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly headless: boolean;
}

/** A browser with the built extension, in which a replica stands for the mail page. */
export interface Session {
  readonly context: BrowserContext;
  readonly mailSite: MailSite;
  readonly mail: Page;
  worker(): Promise<Worker>;
  /** Opens a page of the extension in a tab: "popup.html". */
  openOwnPage(name: string): Promise<Page>;
  /** Moves browser and mail server to another moment; open pages of the mail stay as they are. */
  setNow(now: number): Promise<void>;
  /** Resolves when the browser is gone, whoever closed it. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** tsx marks functions with this helper; those that are sent into a page call it there. */
const KEEP_NAMES = 'globalThis.__name ??= (named) => named';

export async function openSession(options: SessionOptions): Promise<Session> {
  const folder = await mkdtemp(path.join(tmpdir(), 'radiostilte-'));
  const extension = await dateExtension(
    BUILT_EXTENSION,
    path.join(folder, 'extension'),
    options.now - Date.now(),
  );
  const context = await launchWithExtension({
    profileDir: path.join(folder, 'profile'),
    headless: options.headless,
    extensionDir: extension.dir,
  });
  const ended = new Promise<void>((resolve) => {
    context.once('close', () => resolve());
  }).then(() => removeFolder(folder));
  try {
    return { ...(await startIn(context, extension, options)), ended, close };
  } catch (error) {
    await close();
    throw error;
  }

  async function close(): Promise<void> {
    await context.close();
    await ended;
  }
}

async function startIn(
  context: BrowserContext,
  extension: DatedExtension,
  { headless: _, ...mail }: SessionOptions,
): Promise<Omit<Session, 'ended' | 'close'>> {
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await context.addInitScript({ content: KEEP_NAMES });
  await (await worker()).evaluate(KEEP_NAMES);
  const mailSite = await serveMail(context, mail);
  const setNow = async (moment: number) => {
    mailSite.setNow(moment);
    await moveClock(context, extension, moment - Date.now());
  };
  await setNow(mail.now);
  return {
    context,
    mailSite,
    mail: await context.newPage(),
    worker,
    async openOwnPage(name) {
      const page = await context.newPage();
      // Without a hash the options show their first section only.
      const shown = name === 'options.html' ? 'options.html#all' : name;
      await page.goto(`chrome-extension://${new URL((await worker()).url()).host}/${shown}`);
      return page;
    },
    setNow,
  };
}

/** The browser's last processes may still write into its profile for a moment. */
async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
