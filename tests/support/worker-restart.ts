import type { BrowserContext, Worker } from '@playwright/test';

interface MarkedWorker {
  testStartedBefore?: boolean;
}

/** Kills the extension's service worker as the browser does, and wakes it with a message. */
export async function restartServiceWorker(context: BrowserContext, worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    (globalThis as MarkedWorker).testStartedBefore = true;
  });
  const page = await context.newPage();
  await page.goto(new URL('/manifest.json', worker.url()).href);
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    // Nobody needs to answer: the message alone wakes the worker.
    await chrome.runtime.sendMessage({ type: 'test-wake' }).catch(() => undefined);
  });
  while (await worker.evaluate(() => (globalThis as MarkedWorker).testStartedBefore === true)) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  await page.close();
}
