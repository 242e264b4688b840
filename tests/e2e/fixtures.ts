import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, expect, type Page, type Worker } from '@playwright/test';
import type { GmailReplica } from '../replica/gmail/serve';
import type { Switches } from '../replica/gmail/switches';
import type { MailMessage, Owner } from '../replica/mail-message';
import type { OutlookReplica } from '../replica/outlook/serve';
import type { Switches as OutlookSwitches } from '../replica/outlook/switches';
import { type MailSite, serveMail } from '../replica/serve-mail';
import { launchPlain, launchWithExtension, VIEWPORT } from '../support/chromium';
import { type DatedExtension, dateExtension } from '../support/dated-extension';
import { moveClock, tellOffset } from '../support/move-clock';
import { makeOtherExtension } from '../support/other-extension';
import { freePort, openToolbarPopup } from '../support/toolbar-popup';
import { restartServiceWorker } from '../support/worker-restart';
import { type MailPageObject, mailPageObject } from './mail-page-object';
import { test as base, type WebmailOption } from './webmail-option';

export { expect };

export interface TestMailbox {
  readonly owner: Owner;
  readonly messages: readonly MailMessage[];
  /** Further mailboxes of the same page. */
  readonly others?: readonly { readonly owner: Owner; readonly messages: readonly MailMessage[] }[];
}

export interface HarnessOptions extends WebmailOption {
  mailbox: TestMailbox;
  /** Of Gmail's page; where the other one is served they are not looked at. */
  switches: Partial<Switches>;
  /** The same for Outlook. */
  outlookSwitches: Partial<OutlookSwitches>;
  /** ISO; where mail server and extension start. Null for the real time. */
  startAt: string | null;
  /** The test lets the extension ask Gmail for print pages; else it must ask for none (adr 17). */
  printPages: boolean;
  /** `closed`: our shadow roots as the page meets them; no locator finds anything in them. */
  shadowRoots: 'open' | 'closed';
  /** Another extension on the same pages (`tests/support/other-extension.ts`). */
  besideOther: boolean;
  /** Optional permissions given already: no headless browser lets a test answer the question for them. */
  granted: readonly string[];
  /** Unpacked extension; null for a browser without any. */
  extensionDir: string | null;
}

export interface Harness {
  extension: DatedExtension | null;
  debuggingPort: number;
  worker: Worker;
  extensionId: string;
  /** The replica, served. Afterwards nothing has left, and no script has pressed Send. */
  mailSite: MailSite;
  /** The same, for tests of one page only; throws where the other one is served. */
  gmail: GmailReplica;
  outlook: OutlookReplica;
  /** What `page` shows as a mail page. */
  mailView: MailPageObject;
  /** Mail server, service worker, extension pages and content scripts go on from this moment. */
  setClock: (isoOrMs: string | number) => Promise<void>;
  /** Kills and wakes the service worker; its clock goes on. */
  restartWorker: () => Promise<void>;
  /** The real popup of the toolbar button. */
  openToolbarPopup: () => Promise<Page>;
  /** A page of the extension in a tab, such as `options.html`. */
  openExtensionPage: (name: string) => Promise<Page>;
}

const BUILT_EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const NOBODY: TestMailbox = {
  owner: { name: 'Nora Lind', email: 'nora@studio-lind.example' },
  messages: [],
};

const HEADLESS = process.env['HEADED'] === undefined;

interface SharedByTests {
  /** One browser a test worker for all tests without an extension; started when first asked for. */
  plainBrowser: () => Promise<Browser>;
}

export const test = base.extend<Omit<HarnessOptions, 'webmail'> & Harness, SharedByTests>({
  mailbox: [NOBODY, { option: true }],
  switches: [{}, { option: true }],
  outlookSwitches: [{}, { option: true }],
  startAt: [null, { option: true }],
  printPages: [false, { option: true }],
  extensionDir: [BUILT_EXTENSION, { option: true }],
  shadowRoots: ['open', { option: true }],
  besideOther: [false, { option: true }],
  granted: [[], { option: true }],

  debuggingPort: async ({ browserName: _ }, use) => use(await freePort()),

  extension: async ({ extensionDir, startAt, shadowRoots, granted }, use, info) => {
    if (extensionDir === null) return use(null);
    if (!existsSync(path.join(extensionDir, 'manifest.json'))) {
      throw new Error(`no built extension in ${extensionDir}: run "npx wxt build" first`);
    }
    const dir = info.outputPath('extension');
    await use(await dateExtension(extensionDir, dir, offsetTo(startAt), shadowRoots, granted));
  },

  plainBrowser: [
    async ({ browserName: _ }, use) => {
      let launched: Promise<Browser> | undefined;
      await use(() => {
        launched ??= launchPlain(HEADLESS);
        return launched;
      });
      await (await launched)?.close();
    },
    { scope: 'worker' },
  ],

  context: async (
    { extension, besideOther, debuggingPort, plainBrowser, timezoneId, locale },
    use,
    info,
  ) => {
    const other = besideOther ? await makeOtherExtension(info.outputPath('other')) : null;
    const place = {
      ...(timezoneId === undefined ? {} : { timezoneId }),
      ...(locale === undefined ? {} : { locale }),
    };
    const context = extension
      ? await launchWithExtension({
          profileDir: info.outputPath('profile'),
          headless: HEADLESS,
          extensionDir: extension.dir,
          ...(other === null ? {} : { otherDir: other }),
          debuggingPort,
          ...place,
        })
      : await (await plainBrowser()).newContext({ viewport: VIEWPORT, ...place });
    await use(context);
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  },

  worker: async ({ context }, use) => {
    await use(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  },

  extensionId: async ({ worker }, use) => use(new URL(worker.url()).host),

  mailSite: [
    async (
      {
        context,
        webmail,
        mailbox,
        switches,
        outlookSwitches,
        startAt,
        timezoneId,
        extension,
        printPages,
      },
      use,
    ) => {
      const site = await serveMail(context, {
        ...mailbox,
        webmail,
        switches,
        outlookSwitches,
        ...(startAt === null ? {} : { now: startAt }),
        ...(timezoneId === undefined ? {} : { timeZone: timezoneId }),
      });
      const failures: string[] = [];
      context.on('console', (message) => {
        if (message.text().startsWith('replica failure')) failures.push(message.text());
      });
      await use(site);
      expect(failures, 'faults of the page, such as a second default policy').toEqual([]);
      expect(site.requestsLeft, 'requests to anywhere but the mail page').toEqual([]);
      if (site.provider === 'gmail' && extension !== null && !printPages) {
        expect(site.printViews, 'print pages that nobody has allowed').toEqual([]);
      }
      const byScript = site.sent.filter((mail) => !mail.trusted);
      expect(byScript, 'mail that no hand has sent').toEqual([]);
    },
    { auto: true },
  ],

  gmail: async ({ mailSite }, use) => {
    if (mailSite.provider !== 'gmail') throw new Error('this test is for Gmail, not for Outlook');
    await use(mailSite);
  },

  outlook: async ({ mailSite }, use) => {
    if (mailSite.provider !== 'outlook') throw new Error('this test is for Outlook, not for Gmail');
    await use(mailSite);
  },

  mailView: async ({ page, webmail }, use) => use(mailPageObject(webmail, page)),

  setClock: async ({ context, extension, mailSite }, use) => {
    await use(async (isoOrMs) => {
      mailSite.setNow(isoOrMs);
      if (extension) await moveClock(context, extension, mailSite.now() - Date.now());
    });
  },

  restartWorker: async ({ context, worker, mailSite }, use) => {
    await use(async () => {
      await restartServiceWorker(context, worker);
      await tellOffset(worker, mailSite.now() - Date.now());
    });
  },

  openToolbarPopup: async ({ context, worker, debuggingPort }, use) => {
    const opened: Awaited<ReturnType<typeof openToolbarPopup>>[] = [];
    await use(async () => {
      const popup = await openToolbarPopup(worker, debuggingPort, context.pages());
      opened.push(popup);
      return popup.page;
    });
    await Promise.all(opened.map(({ devtools }) => devtools.close()));
  },

  openExtensionPage: async ({ context, extensionId }, use) => {
    await use(async (name) => {
      const page = await context.newPage();
      // Without a hash the options show their first section only.
      const shown = name === 'options.html' ? 'options.html#all' : name;
      await page.goto(`chrome-extension://${extensionId}/${shown}`);
      return page;
    });
  },
});

function offsetTo(startAt: string | null): number {
  return startAt === null ? 0 : Date.parse(startAt) - Date.now();
}
