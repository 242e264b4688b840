import path from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { serveMail } from '../replica/serve-mail';
import { dateExtension } from '../support/dated-extension';
import { install, launchForInstall, raiseVersion } from '../support/installed-later';
import { mailPageObject } from './mail-page-object';
import {
  ANNA,
  answerFirstRun,
  expect,
  followUpIn,
  insertFollowUp,
  insertReminder,
  MAILBOX,
  MONDAY,
  readBadge,
  readWholeLists,
  test,
} from './radiostilte';

const BUILT = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

interface BrowserPageGlobals {
  readonly chrome: {
    readonly management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
    readonly developerPrivate: {
      updateExtensionConfiguration(update: {
        extensionId: string;
        hostAccess: string;
      }): Promise<void>;
    };
  };
}

/** The browser's own page for extensions, on which their user switches them off and takes access back. */
async function extensionsPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  return page;
}

async function workerOf(context: BrowserContext, id: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().includes(id);
  return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', isOurs);
}

test.describe('updated under an open reply', () => {
  test.use({ extensionDir: null });

  test('there is one button, and it works', async ({ webmail }, info) => {
    test.setTimeout(150_000);
    const dir = info.outputPath('dated');
    const now = Date.parse(MONDAY);
    await dateExtension(BUILT, dir, now - Date.now());
    const context = await launchForInstall(info.outputPath('profile'));
    const site = await serveMail(context, { ...MAILBOX, webmail, now, timeZone: 'Europe/Berlin' });
    const opened = context.waitForEvent('page', (one) => one.url().includes('#first-run'));
    await install(context, dir);
    const firstRun = await opened;
    const worker = async () =>
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const mail = await context.newPage();
    await readWholeLists({ mail, mailSite: site, worker });
    await answerFirstRun(firstRun);
    await mail.bringToFront();
    await mail.goto(site.threadUrl('offer'));
    const view = mailPageObject(webmail, mail);
    await view.openReply();
    const { button } = followUpIn(mail);
    await button.waitFor();
    // What the old script drew is known by this mark, which the new one does not draw.
    await mail.evaluate(() => {
      for (const host of document.querySelectorAll('[data-radiostilte]'))
        host.setAttribute('data-old', '');
    });
    await raiseVersion(dir);
    await install(context, dir);
    await expect(mail.locator('[data-old]')).toHaveCount(0);
    await expect(button).toHaveCount(1);
    const places = await mail
      .locator('[data-radiostilte]')
      .evaluateAll((hosts) => hosts.map((host) => host.getAttribute('data-radiostilte')));
    expect(places).toEqual([...new Set(places)]);
    await insertFollowUp(mail);
    await expect.poll(view.ownWords).toContain('Anna');
    expect((await view.ownWords()).match(/Nora Lind/g)).toHaveLength(1);
    await context.close();
  });
});

test('switched off under an open reply it does nothing any more; switched on there is one button', async ({
  mailPage,
  mailSite,
  mailView,
  context,
  extensionId,
}) => {
  await mailPage.goto(mailSite.threadUrl('offer'));
  await mailView.openReply();
  const { button } = followUpIn(mailPage);
  await button.waitFor();
  await mailPage.evaluate(() => {
    for (const host of document.querySelectorAll('[data-radiostilte]'))
      host.setAttribute('data-old', '');
  });
  const extensions = await extensionsPage(context);
  const setEnabled = (isEnabled: boolean) =>
    extensions.evaluate(
      ([id, value]) =>
        (globalThis as unknown as BrowserPageGlobals).chrome.management.setEnabled(id, value),
      [extensionId, isEnabled] as const,
    );
  await setEnabled(false);
  await mailPage.bringToFront();
  expect(await mailView.ownWords()).toBe('');
  await setEnabled(true);
  await workerOf(context, extensionId);
  await expect(mailPage.locator('[data-old]')).toHaveCount(0);
  await expect(button).toHaveCount(1);
  await insertFollowUp(mailPage);
  await expect.poll(mailView.ownWords).toContain('Anna');
});

test('access to the mail page is taken back and given again', async ({
  mailPage,
  context,
  extensionId,
  worker,
  openExtensionPage,
}) => {
  await expect.poll(() => worker.evaluate(readBadge)).toBe('1');
  await mailPage.close();
  const extensions = await extensionsPage(context);
  const give = (hostAccess: string) =>
    extensions.evaluate(
      (update) =>
        (
          globalThis as unknown as BrowserPageGlobals
        ).chrome.developerPrivate.updateExtensionConfiguration(update),
      { extensionId, hostAccess },
    );
  await give('ON_CLICK');
  await expect.poll(() => worker.evaluate(readBadge)).toBe('!');
  const popup = await openExtensionPage('popup.html');
  await expect(
    popup.getByRole('heading', { name: 'Not allowed to read your mail page' }),
  ).toBeVisible();
  await give('ON_ALL_SITES');
  await expect.poll(() => worker.evaluate(readBadge)).toBe('1');
  await expect(
    popup.getByRole('heading', { name: 'Not allowed to read your mail page' }),
  ).toBeHidden();
});

test('the tab crashes while it has the text to insert: another one gets it, once', async ({
  mailPage,
  webmail,
  context,
  worker,
  restartWorker,
  openExtensionPage,
}) => {
  const reached = worker.evaluate(heard, 'insert');
  const popup = await openExtensionPage('popup.html');
  const crashed = mailPage.waitForEvent('crash');
  const devtools = await context.newCDPSession(mailPage);
  await insertReminder(popup, ANNA);
  await reached;
  await Promise.race([devtools.send('Page.crash').catch(() => undefined), crashed]);
  await crashed;
  await mailPage.close();
  await restartWorker();
  const texts = async () => {
    const shown = context.pages().filter((page) => page.url().startsWith('https:'));
    return Promise.all(shown.map((page) => mailPageObject(webmail, page).ownWords()));
  };
  await expect.poll(async () => (await texts()).join()).toContain('Anna');
  expect((await texts()).join().match(/Nora Lind/g)).toHaveLength(1);
});

/** In the worker: until a message of this type has come. */
function heard(type: string): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { onMessage: { addListener(on: (message: unknown) => void): void } } };
  };
  return new Promise((resolve) => {
    chrome.runtime.onMessage.addListener((message) => {
      if ((message as { type?: string }).type === type) resolve();
    });
  });
}

for (const step of ['hello', 'saw-list', 'saw-thread'] as const) {
  test(`what was seen is stored when the worker dies at "${step}"`, async ({
    mailPage,
    mailSite,
    context,
    worker,
    badge,
    readLists,
    openExtensionPage,
  }) => {
    const killer = await openExtensionPage('manifest.json');
    const devtools = await context.newCDPSession(killer);
    await devtools.send('ServiceWorker.enable');
    const reached = worker.evaluate(heard, step);
    await mailPage.bringToFront();
    await mailPage.goto(
      step === 'saw-thread' ? mailSite.threadUrl('offer') : mailSite.listUrl('inbox'),
    );
    if (step !== 'saw-thread') await mailPage.reload();
    await reached;
    await devtools.send('ServiceWorker.stopAllWorkers');
    await readLists();
    await expect.poll(badge).toBe('1');
  });
}
