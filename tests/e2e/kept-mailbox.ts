import path from 'node:path';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { type MailSite, serveMail } from '../replica/serve-mail';
import type { Webmail } from '../replica/webmail';
import { launchWithExtension } from '../support/chromium';
import { dateExtension } from '../support/dated-extension';
import { readStored, writeStored } from '../support/stored-state';
import { answerFirstRun, expect, MAILBOX, MONDAY, readBadge, readWholeLists } from './radiostilte';

const BUILT_EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const PLACE = 'Europe/Berlin';

/** A mailbox that was read once, in one browser, to be looked at in many ways. */
export interface KeptMailbox {
  readonly context: BrowserContext;
  readonly site: MailSite;
  /** A page of the extension. */
  readonly own: Page;
  /** Shows one in it, such as `popup.html`. */
  openOwn(name: string): Promise<void>;
  badge(): Promise<string>;
  /** Stored is what was stored when the mailbox had just been read: one client is due. */
  restore(): Promise<void>;
}

async function readOnce(webmail: Webmail, folder: string): Promise<KeptMailbox> {
  const offset = Date.parse(MONDAY) - Date.now();
  const extension = await dateExtension(BUILT_EXTENSION, path.join(folder, 'extension'), offset);
  const context = await launchWithExtension({
    profileDir: path.join(folder, 'profile'),
    extensionDir: extension.dir,
    headless: process.env['HEADED'] === undefined,
    timezoneId: PLACE,
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const site = await serveMail(context, { ...MAILBOX, webmail, now: MONDAY, timeZone: PLACE });
  const mail = await context.newPage();
  await readWholeLists({ mail, mailSite: site, worker: async () => worker });
  await mail.close();
  const own = await context.newPage();
  const { host } = new URL(worker.url());
  const openOwn = async (name: string) => {
    await own.goto('about:blank');
    await own.goto(`chrome-extension://${host}/${name}`);
  };
  const firstRun = await context.newPage();
  await firstRun.goto(`chrome-extension://${host}/options.html#first-run`);
  await answerFirstRun(firstRun);
  const badge = () => worker.evaluate(readBadge);
  await expect.poll(badge).toBe('1');
  const stored = await worker.evaluate(readStored);
  return {
    context,
    site,
    own,
    openOwn,
    badge,
    async restore() {
      await worker.evaluate(writeStored, stored);
      await openOwn('popup.html');
      await expect.poll(badge).toBe('1');
    },
  };
}

/** One browser a worker; each test begins with what was stored at first, and no mail tab. */
export const test = base.extend<{ kept: KeptMailbox }, { readMailbox: KeptMailbox }>({
  readMailbox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
    async ({}, use, info) => {
      const { webmail = 'gmail' } = info.project.use as { readonly webmail?: Webmail };
      const folder = path.resolve(info.project.outputDir, `kept-${info.workerIndex}`);
      const kept = await readOnce(webmail, folder);
      await use(kept);
      await kept.context.unrouteAll({ behavior: 'ignoreErrors' });
      await kept.context.close();
    },
    { scope: 'worker' },
  ],
  async kept({ readMailbox: kept }, use) {
    await kept.restore();
    await use(kept);
    for (const page of kept.context.pages()) if (page !== kept.own) await page.close();
    expect(kept.site.requestsLeft, 'requests to anywhere but the mail page').toEqual([]);
    expect(kept.site.sent, 'mail that no hand has sent').toEqual([]);
  },
});
