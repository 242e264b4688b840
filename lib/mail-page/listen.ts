import { browser } from 'wxt/browser';
import type { TabCommand, TabCommandAnswers } from '../messages/tab-commands';
import type { Later } from './later';
import type { FirstScript } from './two-scripts';

/**
 * Answers what the worker tells this tab, at once, until the signal.
 *
 * @param changed more is known of the threads; gets whether they may be confirmed by print pages
 */
export function listen(
  { webmail, signal }: FirstScript,
  later: Later,
  changed: (confirms: boolean) => void,
): void {
  const taken = { taken: true } as const;
  const handlers: TabHandlers = {
    'who-is-there': () => ({
      account: webmail.account(),
      composing: webmail.composes().length > 0,
    }),
    'carry-out': ({ command }) => {
      later.use((script) => script.carryOut(command));
      return taken;
    },
    'catch-up': ({ go }) => {
      const script = later.here();
      if (script) return { reading: script.catchUp(go) };
      if (go) later.use((brought) => brought.catchUp(go));
      return { reading: go === true };
    },
    'show-thread': ({ threadId }) => {
      later.use((script) => script.showThread(threadId));
      return taken;
    },
    'standing-changed': ({ confirms }) => {
      changed(confirms);
      return taken;
    },
  };
  const listener = (
    command: TabCommand,
    _sender: unknown,
    sendResponse: (answer: unknown) => void,
  ): void => {
    const handler = handlers[command.type] as ((command: TabCommand) => unknown) | undefined;
    if (handler) sendResponse(handler(command));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

type TabHandlers = {
  readonly [T in TabCommand['type']]: (
    command: Extract<TabCommand, { type: T }>,
  ) => TabCommandAnswers[T];
};
