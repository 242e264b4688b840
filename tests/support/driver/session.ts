import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { MailMessage, Owner } from '../../replica/gmail/mail-message';
import { type GmailReplica, serveGmail } from '../../replica/gmail/serve';
import type { Switches } from '../../replica/gmail/switches';
import { launchWithExtension } from '../chromium';
import { BUILT_EXTENSION } from './build';
import { type Clock, createClock } from './clock';

export interface SessionOptions {
  readonly owner: Owner;
  readonly messages: readonly MailMessage[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly headless: boolean;
  readonly switches?: Partial<Switches>;
}

/** A browser with the built extension, in which the replica stands for Gmail. */
export interface Session {
  readonly context: BrowserContext;
  readonly gmail: GmailReplica;
  readonly mail: Page;
  readonly clock: Clock;
  worker(): Promise<Worker>;
  /** Opens a page of the extension in a tab: "popup.html". */
  openOwnPage(name: string): Promise<Page>;
  /** Moves browser and mail server to another moment; pages follow when they are loaded next. */
  setNow(now: number): Promise<void>;
  /** Resolves when the browser is gone, whoever closed it. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** tsx marks functions with this helper; those that are sent into a page call it there. */
const KEEP_NAMES = 'globalThis.__name ??= (named) => named';

export async function openSession(options: SessionOptions): Promise<Session> {
  const profileDir = await mkdtemp(path.join(tmpdir(), 'radiostilte-'));
  const { headless } = options;
  const context = await launchWithExtension({
    profileDir,
    headless,
    extensionDir: BUILT_EXTENSION,
  });
  try {
    return await sessionIn(context, profileDir, options);
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function sessionIn(
  context: BrowserContext,
  profileDir: string,
  { owner, messages, now, switches = {} }: SessionOptions,
): Promise<Session> {
  const ended = new Promise<void>((resolve) => {
    context.once('close', () => resolve());
  }).then(() => removeProfile(profileDir));
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await context.addInitScript({ content: KEEP_NAMES });
  await (await worker()).evaluate(KEEP_NAMES);
  const gmail = await serveGmail(context, { owner, messages, now, switches });
  const clock = await createClock(context, worker, now);
  const mail = await context.newPage();
  const session: Session = {
    context,
    gmail,
    mail,
    clock,
    worker,
    async openOwnPage(name) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${new URL((await worker()).url()).host}/${name}`);
      return page;
    },
    async setNow(moment) {
      gmail.setNow(moment);
      await clock.set(moment);
    },
    ended,
    async close() {
      await context.close();
      await ended;
    },
  };
  return session;
}

/** The browser's last processes may still write into its profile for a moment. */
async function removeProfile(profileDir: string): Promise<void> {
  await rm(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
