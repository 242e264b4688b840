import path from 'node:path';
import type { TestInfo } from '@playwright/test';
import { serveMail } from '../replica/serve-mail';
import { launchWithExtension } from '../support/chromium';
import { dateExtension } from '../support/dated-extension';
import { beginImport, importResult, mailFileOf, readImported, untilRead } from './imported-history';
import { answerFirstRun, expect, MAILBOX, readWholeLists, test } from './radiostilte';

const BUILT = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const NOW = Date.parse('2026-09-21T09:30:00Z');

/** What a browser has that saw the same mail pages, and then read the file once, alone. */
async function onceAndAlone(info: TestInfo): Promise<readonly unknown[]> {
  const dir = info.outputPath('alone');
  await dateExtension(BUILT, dir, NOW - Date.now());
  const context = await launchWithExtension({
    profileDir: info.outputPath('profile-alone'),
    headless: true,
    extensionDir: dir,
    timezoneId: 'Europe/Berlin',
  });
  const site = await serveMail(context, {
    ...MAILBOX,
    webmail: 'gmail',
    now: NOW,
    timeZone: 'Europe/Berlin',
  });
  if (site.provider !== 'gmail') throw new Error('another page is served');
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const mail = await context.newPage();
  await readWholeLists({ mail, mailSite: site, worker: async () => worker });
  const page = await context.newPage();
  const options = new URL('/options.html', worker.url()).href;
  await page.goto(`${options}#first-run`);
  await answerFirstRun(page);
  const history = await context.newPage();
  await history.goto(`${options}#history`);
  await beginImport(history, mailFileOf(site));
  await importResult(history);
  const state = await worker.evaluate(readImported);
  await context.close();
  return state;
}

test('history from a file is the same, killed in the middle, repeated, and beside a mail tab', async ({
  mailPage: _,
  gmail,
  readLists,
  worker,
  openExtensionPage,
}, info) => {
  test.setTimeout(240_000);
  const file = mailFileOf(gmail);

  const killed = await openExtensionPage('options.html');
  await beginImport(killed, file);
  await untilRead(killed, 0.2);
  await killed.close();

  const again = await openExtensionPage('options.html');
  await beginImport(again, file);
  await untilRead(again, 0.2);
  await readLists();
  expect(await importResult(again)).toMatch(/^Brought in: 2,005 mails, 24\d people\./);
  const state = await worker.evaluate(readImported);
  expect(state[3]).toEqual([]);
  expect(state[4]).toHaveLength(2_005);

  await again.reload();
  await beginImport(again, file);
  expect(await importResult(again)).toContain('All of it was known already.');
  expect(await worker.evaluate(readImported)).toEqual(state);

  expect(await onceAndAlone(info)).toEqual(state);
});
