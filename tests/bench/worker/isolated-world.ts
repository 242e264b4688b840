import type { CDPSession, Page } from '@playwright/test';

/** Where the content script runs in a mail tab: from there the worker hears as from the product. */
export interface IsolatedWorld {
  /** @param script an expression; its promise is waited for */
  evaluate(script: string): Promise<unknown>;
}

export async function isolatedWorldOf(page: Page, extensionOrigin: string): Promise<IsolatedWorld> {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (`${context.origin}/` === extensionOrigin) resolve(context.id);
    });
  });
  await devtools.send('Runtime.enable');
  const contextId = await found;
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(`in the mail tab: ${exceptionDetails.text}`);
      return result.value;
    },
  };
}
