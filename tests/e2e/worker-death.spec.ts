import { ANNA, expect, insertReminder, test } from './radiostilte';

/** Each step at which the worker dies, as the type of the message it would answer next. */
const STEPS = ['insert', 'look-before-insert', 'command-finished'] as const;

for (const step of STEPS) {
  test(`the text arrives once when the worker dies at "${step}"`, async ({
    mailPage: _,
    mailView,
    worker,
    context,
    openExtensionPage,
  }) => {
    const killer = await openExtensionPage('manifest.json');
    const devtools = await context.newCDPSession(killer);
    await devtools.send('ServiceWorker.enable');
    await worker.evaluate((type) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { onMessage: { addListener(on: (message: unknown) => void): void } } };
      };
      const died = new Promise<void>((resolve) => {
        chrome.runtime.onMessage.addListener((message) => {
          if ((message as { type?: string }).type === type) resolve();
        });
      });
      (globalThis as { testReached?: Promise<void> }).testReached = died;
    }, step);
    const popup = await openExtensionPage('popup.html');
    const reached = worker.evaluate(
      () => (globalThis as { testReached?: Promise<void> }).testReached,
    );
    await insertReminder(popup, ANNA);
    await reached;
    await devtools.send('ServiceWorker.stopAllWorkers');
    await expect.poll(mailView.ownWords).toContain('Anna');
    const text = await mailView.ownWords();
    expect(text.match(/Nora Lind/g)).toHaveLength(1);
    expect(text.match(/Anna/g)).toHaveLength(1);
  });
}
