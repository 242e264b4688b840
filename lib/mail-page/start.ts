/** The first script of a mail tab: sees, tells the worker, and shows (adr 22). */
import { browser } from 'wxt/browser';
import { ask } from '../messages/client';
import type { Answers, InsertCommand } from '../messages/messages';
import type { TabCommand, TabCommandAnswers } from '../messages/tab-commands';
import type { WebmailReader } from '../webmail/port';
import { createFollowUps } from './follow-ups';
import { createLater } from './later';
import { createObserver } from './observer';
import { removeLeftovers } from './own-host';
import { tellSend } from './tell-send';
import { createThreadLine } from './thread-line';
import { type FirstScript, handOver, type LaterScript } from './two-scripts';

/** Runs until the signal: the tab is left, or the extension was updated or disabled. */
export function start(webmail: WebmailReader, signal: AbortSignal): void {
  removeLeftovers();
  const later = createLater(() => first);
  const followUps = createFollowUps({ webmail, later, signal });
  const line = createThreadLine(webmail, later, signal);
  let confirms = false;
  const withLater = (act: (script: LaterScript) => void): void =>
    void later.bring().then((script) => script && act(script));
  const refresh = (): void => {
    void line.refresh();
    followUps.refresh();
    if (confirms) withLater((script) => script.confirm());
  };
  const carryOut = (command: InsertCommand): void =>
    void later.bring().then((script) => {
      const result = { ok: false, why: 'expired' } as const;
      if (script) script.carryOut(command);
      else void ask({ type: 'command-finished', commandId: command.id, result });
    });
  const observer = createObserver(
    webmail,
    {
      told: refresh,
      toldThread: (threadId, answer) => {
        line.named(threadId, answer.ok ? answer.value.successor : null);
        refresh();
      },
      greeted: (waiting: Answers['hello']) => {
        confirms = waiting.confirms;
        if (waiting.command) carryOut(waiting.command);
        if (waiting.catchUp) withLater((script) => script.greeted(waiting));
      },
    },
    signal,
  );
  const first: FirstScript = {
    version: browser.runtime.getManifest().version,
    webmail,
    observer,
    followUps,
    signal,
    later: null,
  };
  handOver(first);
  listen(signal, {
    'who-is-there': () => ({
      account: webmail.account(),
      composing: webmail.composes().length > 0,
    }),
    'carry-out': ({ command }) => {
      carryOut(command);
      return { taken: true };
    },
    'catch-up': ({ go }) => {
      const script = later.here();
      if (script) return { reading: script.catchUp(go) };
      if (go) withLater((brought) => brought.catchUp(go));
      return { reading: go === true };
    },
    'show-thread': ({ threadId }) => {
      withLater((script) => script.showThread(threadId));
      return { taken: true };
    },
    'standing-changed': (now) => {
      confirms = now.confirms;
      refresh();
      return { taken: true };
    },
  });
  webmail.watch(
    {
      changed: () => {
        observer.look();
        line.place();
        followUps.place();
      },
      composeOpened: (box) => void followUps.of(box).refresh(),
      composeClosed: followUps.closed,
      send: (event) => {
        const script = later.here();
        script?.clear();
        const held = event.kind === 'sent' ? script?.heldBy(event.threadId, event.text) : null;
        void tellSend(webmail, held ?? null, event).then(refresh);
      },
    },
    signal,
  );
  observer.look();
}

type TabHandlers = {
  readonly [T in TabCommand['type']]: (
    command: Extract<TabCommand, { type: T }>,
  ) => TabCommandAnswers[T];
};

function listen(signal: AbortSignal, handlers: TabHandlers): void {
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
