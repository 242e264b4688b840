import type { CDPSession, Page } from '@playwright/test';
import type { Probe } from './content';

type Answer<K extends keyof Probe> = Awaited<ReturnType<Probe[K]>>;
/** What can be asked again and again. */
type Question = {
  [K in keyof Probe]: Parameters<Probe[K]> extends [] ? K : never;
}[keyof Probe];

/** Calls the adapter in the isolated world of the page's content script. */
export interface IsolatedWorld {
  call<K extends keyof Probe>(name: K, ...given: Parameters<Probe[K]>): Promise<Answer<K>>;
  /** Calls until the answer holds; throws with the last answer after some seconds. */
  until<K extends Question>(name: K, holds: (answer: Answer<K>) => boolean): Promise<Answer<K>>;
}

const PATIENCE_MS = 12_000;
const EVERY_MS = 50;

export async function isolatedWorldOf(page: Page): Promise<IsolatedWorld> {
  const session = await page.context().newCDPSession(page);
  const contexts = followContexts(session);
  await session.send('Runtime.enable');

  async function evaluated(name: string, given: readonly unknown[]): Promise<unknown> {
    const contextId = await contexts.newest();
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `radiostilteProbe.${name}(...${JSON.stringify(given)})`,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'it threw');
    return result.value;
  }

  async function until(name: Question, holds: (answer: never) => boolean): Promise<unknown> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await evaluated(name, []);
      if (holds(answer as never)) return answer;
      if (Date.now() > end) throw new Error(`${name} stayed ${JSON.stringify(answer)}`);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  }

  return {
    call: ((name, ...given) => evaluated(name, given)) as IsolatedWorld['call'],
    until: until as IsolatedWorld['until'],
  };
}

/** Each load of the page has a world of its own, which is there before its script has run. */
function followContexts(session: CDPSession): { newest(): Promise<number> } {
  const ids = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) ids.add(context.id);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    ids.delete(executionContextId);
  });
  session.on('Runtime.executionContextsCleared', () => ids.clear());

  async function hasProbe(contextId: number): Promise<boolean> {
    const expression = "typeof radiostilteProbe !== 'undefined'";
    const asked = session.send('Runtime.evaluate', { expression, contextId });
    return asked.then(
      ({ result }) => result.value === true,
      () => false,
    );
  }

  return {
    async newest() {
      const end = Date.now() + PATIENCE_MS;
      for (;;) {
        const id = [...ids].at(-1);
        if (id !== undefined && (await hasProbe(id))) return id;
        if (Date.now() > end) throw new Error('The content script of the probe does not run');
        await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
      }
    },
  };
}
