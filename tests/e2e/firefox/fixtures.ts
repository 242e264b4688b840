import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Switches } from '../../replica/gmail/switches';
import { type MailSite, serveMail } from '../../replica/serve-mail';
import { dateExtension } from '../../support/dated-extension';
import { FIREFOX_ORIGIN, launchFirefox } from '../../support/firefox/launch-firefox';
import { type MailServer, startMailServer } from '../../support/firefox/mail-server';
import { coveredLists, expect, MAILBOX, MONDAY, NORA, readBadge } from '../radiostilte';
import { test as base } from '../webmail-option';
import { type FirefoxMailPage, firefoxMailPage } from './mail-page';

export { expect };

interface FirefoxOptions {
  /** After so long without work the background page ends. */
  idleMs: number;
  /** Of Gmail's page. */
  switches: Partial<Switches>;
  /** `closed`: as the page meets our shadow roots. */
  shadowRoots: 'open' | 'closed';
}

interface FirefoxHarness {
  /** An unpacked extension whose clock starts on that Monday, and that keeps its own errors. */
  extensionDir: string;
  /** Ended, nothing has left, no script has pressed Send, and no page has complained. */
  network: MailServer;
  firefox: Browser;
  /** With the extension in it; a tab that is never left. */
  home: Page;
  openTab: () => Promise<Page>;
  mailSite: MailSite;
  mail: FirefoxMailPage;
  /** A page of the extension in a tab, such as `options.html`. */
  openOwnPage: (name: string) => Promise<Page>;
  badge: () => Promise<string>;
  /** Looks at Sent and at the Inbox until the extension says that it read all of them. */
  readLists: () => Promise<void>;
  /** Says who the user is, and finishes the first run. */
  answerFirstRun: () => Promise<void>;
}

const BUILT = path.resolve(import.meta.dirname, '../../../.output/firefox-mv3');
/** A page without a script, which waits for nothing and says nothing. */
export const HOME = 'test-home.html';
const BERLIN = 'Europe/Berlin';
const HEADLESS = process.env['HEADED'] === undefined;

/** As `radiostilte.ts`, in a Firefox, which Playwright does not drive. */
export const test = base.extend<FirefoxOptions & FirefoxHarness>({
  idleMs: [30_000, { option: true }],
  switches: [{}, { option: true }],
  shadowRoots: ['open', { option: true }],

  extensionDir: async ({ shadowRoots }, use, info) => {
    const dir = info.outputPath('extension');
    await dateExtension(BUILT, dir, Date.parse(MONDAY) - Date.now(), shadowRoots);
    await appendFile(path.join(dir, 'test-clock.js'), `(${keepErrors})();\n`);
    await writeFile(path.join(dir, HOME), '<!doctype html><title>home</title>');
    await use(dir);
  },

  network: async ({ webmail: _ }, use) => {
    const network = await startMailServer();
    await use(network);
    await network.close();
  },

  mailSite: [
    async ({ network, webmail, switches }, use) => {
      const mail = { ...MAILBOX, webmail, switches, now: MONDAY, timeZone: BERLIN };
      const site = await serveMail(network, mail);
      await use(site);
      expect(site.requestsLeft, 'requests to anywhere but the mail page').toEqual([]);
      const byScript = site.sent.filter(({ trusted }) => !trusted);
      expect(byScript, 'mail that no hand has sent').toEqual([]);
    },
    { auto: true },
  ],

  firefox: async ({ network, extensionDir, idleMs }, use) => {
    const manifest = JSON.parse(await readFile(path.join(extensionDir, 'manifest.json'), 'utf8'));
    const firefox = await launchFirefox({
      headless: HEADLESS,
      proxyPort: network.proxyPort,
      extensionId: manifest.browser_specific_settings.gecko.id,
      timeZone: BERLIN,
      idleMs,
    });
    await use(firefox);
    await firefox.close();
  },

  openTab: async ({ firefox, network }, use) => {
    const complaints: string[] = [];
    await use(async () => {
      const page = await firefox.newPage();
      page.on('console', (message) => {
        const isFault = message.type() === 'error' || message.text().startsWith('replica failure');
        if (isFault) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      network.addPage(page);
      return page;
    });
    expect(complaints, 'errors of the pages').toEqual([]);
  },

  home: async ({ firefox, openTab, extensionDir }, use) => {
    await firefox.installExtension(extensionDir);
    const home = await openTab();
    await openOwn(home, HOME);
    await use(home);
    const errors = await home.evaluate(() => localStorage.getItem('test-errors'));
    expect(errors, 'errors of the extension itself').toBeNull();
  },

  mail: async ({ openTab, home: _, webmail }, use) => {
    await use(firefoxMailPage(webmail, await openTab()));
  },

  openOwnPage: async ({ openTab, home: _ }, use) => {
    await use(async (name) => {
      const page = await openTab();
      await openOwn(page, name);
      return page;
    });
  },

  badge: async ({ home }, use) => {
    await use(() => home.evaluate(readBadge));
  },

  readLists: async ({ mail, mailSite, home }, use) => {
    await use(async () => {
      for (const list of ['sent', 'inbox'] as const) {
        await mail.goto(mailSite.listUrl(list));
        const key = `${mailSite.owner.email.toLowerCase()} ${list}`;
        await expect.poll(() => home.evaluate(coveredLists)).toContain(key);
      }
    });
  },

  answerFirstRun: async ({ openTab, home: _ }, use) => {
    await use(async () => {
      const page = await openTab();
      await finishFirstRun(page);
      await page.close();
    });
  },
});

/** Neither `load` nor `domcontentloaded` is ever told of such a page. */
export async function openOwn(page: Page, name: string): Promise<void> {
  await page.goto(`${FIREFOX_ORIGIN}/${name}`, { waitUntil: 'networkidle0' });
}

/** Says in a tab of the extension who the user is, and finishes the first run. */
export async function finishFirstRun(page: Page): Promise<void> {
  await page.bringToFront();
  await openOwn(page, 'options.html#first-run');
  await page.locator('input.wide').fill(NORA.name);
  await page.waitForFunction(() => document.querySelector('.said [role=status]')?.textContent);
  await page.locator('.first-run-end button').click();
  await page.waitForSelector('main.first-run h1');
}

/** In the extension, before any of its scripts: what goes wrong outlasts its background page. */
function keepErrors(): void {
  const keep = (what: unknown): void => {
    const before = localStorage.getItem('test-errors') ?? '';
    localStorage.setItem('test-errors', `${before}${location.pathname}: ${what}\n`);
  };
  addEventListener('error', ({ message }) => keep(message));
  addEventListener('unhandledrejection', ({ reason }) => keep(reason));
}
