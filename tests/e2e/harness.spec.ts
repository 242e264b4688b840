import path from 'node:path';
import { expect, test } from './fixtures';

/** The harness proves itself on an extension of a few lines, before anything is trusted to it. */
test.use({
  extensionDir: path.resolve(import.meta.dirname, '../support/probe-extension'),
  startAt: '2026-03-02T09:00:00Z',
});

const HOUR = 3_600_000;
const START = Date.parse('2026-03-02T09:00:00Z');

interface ProbeWorker {
  startedAt: number;
  chrome: {
    alarms: {
      create(name: string, info: { when: number }): Promise<void>;
      get(name: string): Promise<{ scheduledTime: number } | undefined>;
      onAlarm: { addListener(listener: () => void): void };
    };
  };
}

test('the worker lives at the given time from its first line', async ({ worker }) => {
  const startedAt = await worker.evaluate(() => (globalThis as unknown as ProbeWorker).startedAt);
  expect(startedAt).toBeGreaterThanOrEqual(START - 1000);
  expect(startedAt).toBeLessThan(START + HOUR);
});

test('setClock moves server, worker, tabs and open mail pages', async ({
  mailSite,
  page,
  worker,
  setClock,
  openExtensionPage,
}) => {
  const later = '2027-05-06T07:00:00Z';
  await page.goto(mailSite.listUrl('inbox'));
  const tab = await openExtensionPage('popup.html');
  await expect(tab.locator('#year')).toHaveText('2026');
  await setClock(later);
  await page.evaluate(() => document.dispatchEvent(new Event('probe-time')));
  const times = [
    mailSite.now(),
    await worker.evaluate(() => Date.now()),
    await tab.evaluate(() => Date.now()),
    Number(await page.locator('html').getAttribute('data-probe-time')),
  ];
  for (const time of times) expect(Math.abs(time - Date.parse(later))).toBeLessThan(HOUR);
  await page.reload();
  const atStart = Number(await page.locator('html').getAttribute('data-probe-time'));
  expect(Math.abs(atStart - Date.parse(later))).toBeLessThan(HOUR);
});

test('an alarm rings when the shifted clock says so', async ({ worker }) => {
  const rang = await worker.evaluate(async () => {
    const { alarms } = (globalThis as unknown as ProbeWorker).chrome;
    const ringing = new Promise<void>((resolve) => {
      alarms.onAlarm.addListener(resolve);
    });
    const later = Date.now() + 24 * 3_600_000;
    await alarms.create('later', { when: later });
    await alarms.create('soon', { when: Date.now() + 50 });
    const kept = await alarms.get('later');
    await ringing;
    return { off: Math.abs((kept?.scheduledTime ?? 0) - later) };
  });
  expect(rang.off).toBeLessThan(1000);
});

test('the worker dies, wakes, and keeps the moved clock', async ({
  worker,
  restartWorker,
  setClock,
}) => {
  const readStart = () => worker.evaluate(() => (globalThis as unknown as ProbeWorker).startedAt);
  const before = await readStart();
  await setClock('2026-08-01T09:00:00Z');
  await restartWorker();
  expect(await readStart()).not.toBe(before);
  const now = await worker.evaluate(() => Date.now());
  expect(Math.abs(now - Date.parse('2026-08-01T09:00:00Z'))).toBeLessThan(HOUR);
});

test('the real toolbar popup opens at the moved time', async ({
  mailSite,
  page,
  setClock,
  openToolbarPopup,
}) => {
  await page.goto(mailSite.listUrl('inbox'));
  await setClock('2028-02-03T09:00:00Z');
  const popup = await openToolbarPopup();
  await expect(popup.locator('#year')).toHaveText('2028');
});

test('no request leaves, and each one is written down', async ({ mailSite, page }) => {
  await page.goto(mailSite.listUrl('inbox'));
  const answer = await page.evaluate(() =>
    fetch('https://elsewhere.example/x', { mode: 'no-cors' }).then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
  expect(mailSite.requestsLeft).toEqual(['GET https://elsewhere.example/x']);
  (mailSite.requestsLeft as string[]).length = 0;
});
