import path from 'node:path';
import type { BrowserContext, Worker } from '@playwright/test';
import { type MailSite, serveMail } from '../replica/serve-mail';
import { launchWithExtension } from '../support/chromium';
import { dateExtension } from '../support/dated-extension';
import { install, launchForInstall, raiseVersion } from '../support/installed-later';
import { expect, test } from './fixtures';
import { mailPageObject } from './mail-page-object';
import { coveredLists, MAILBOX, readBadge, readWholeLists } from './radiostilte';

const BUILT = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const FRIDAY = Date.parse('2026-09-18T07:00:00Z');
const MONDAY = Date.parse('2026-09-21T09:30:00Z');
const BERLIN = { timeZone: 'Europe/Berlin' };

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** From the start of the worker on, in milliseconds of the browser's own clock. */
async function untilBadge(worker: Worker, text: string): Promise<number> {
  const start = performance.now();
  await expect.poll(() => worker.evaluate(readBadge), { intervals: [20] }).toBe(text);
  return performance.now() - start;
}

test.describe('a thread that falls due while the browser is closed', () => {
  test.use({ extensionDir: null });

  for (const [name, seen, closed, badge] of [
    ['counts, where the mailbox was seen the working day before', FRIDAY, MONDAY, '1'],
    ['asks for a look, where it was not', FRIDAY - 3 * 86_400_000, MONDAY, '?'],
  ] as const) {
    test(`${name}, within 2 s and without a mail tab (S0-31)`, async ({ webmail }, info) => {
      const profileDir = info.outputPath('profile');
      const dir = info.outputPath('dated');
      const extension = await dateExtension(BUILT, dir, seen - Date.now());
      const options = {
        profileDir,
        headless: true,
        extensionDir: dir,
        timezoneId: 'Europe/Berlin',
      };
      const first = await launchWithExtension(options);
      const site = await serveMail(first, { ...MAILBOX, ...BERLIN, webmail, now: seen });
      await readBothLists(first, site);
      await finishFirstRun(first);
      expect(await (await workerOf(first)).evaluate(readBadge)).toBe('');
      await first.close();

      await extension.setOffset(closed - Date.now());
      await raiseVersion(dir);
      const second = await launchWithExtension(options);
      const took = await untilBadge(await workerOf(second), badge);
      expect(took).toBeLessThan(2_000);
      const { origin } = new URL(site.listUrl('inbox'));
      expect(second.pages().filter((page) => page.url().startsWith(origin))).toHaveLength(0);
      await second.close();
    });
  }
});

async function readBothLists(context: BrowserContext, mailSite: MailSite): Promise<void> {
  const mail = await context.newPage();
  await readWholeLists({ mail, mailSite, worker: () => workerOf(context) });
}

async function finishFirstRun(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const origin = new URL('/', (await workerOf(context)).url()).href;
  await page.goto(`${origin}options.html#first-run`);
  await page.locator('.first-run-end button').click();
  await page.locator('main.first-run h1').waitFor();
}

test.describe('installed while a mail tab is open', () => {
  test.use({ extensionDir: null });

  test('works there without a reload', async ({ webmail }, info) => {
    const dir = info.outputPath('dated');
    await dateExtension(BUILT, dir, MONDAY - Date.now());
    const context = await launchForInstall(info.outputPath('profile'));
    const site = await serveMail(context, { ...MAILBOX, ...BERLIN, webmail, now: MONDAY });
    const page = await context.newPage();
    await page.goto(site.listUrl('sent'));
    await mailPageObject(webmail, page).rowOf(site.threadId('offer')).waitFor();
    await install(context, dir);
    await context.waitForEvent('page', (opened) => opened.url().includes('#first-run'));
    await page.bringToFront();
    const worker = await workerOf(context);
    const covered = () => worker.evaluate(coveredLists);
    await expect.poll(covered).toContain(`${site.owner.email} sent`);
    await page.goto(site.listUrl('inbox'));
    await expect.poll(covered).toContain(`${site.owner.email} inbox`);
    await finishFirstRun(context);
    await expect.poll(() => worker.evaluate(readBadge)).toBe('1');
    await context.close();
  });
});
