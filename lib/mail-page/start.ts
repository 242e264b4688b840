/** The app in the mail tab: sees, tells the worker, shows, inserts. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { TabCommand, TabCommandAnswers } from '../messages/tab-commands';
import type { Translate } from '../messages/translate';
import type { Webmail } from '../webmail/port';
import { createCatchUps } from './catch-up';
import { createConfirming } from './confirming';
import { createFollowUps } from './follow-ups';
import { createInsertedTexts } from './inserted-texts';
import { createInsertions } from './insertion';
import { createNotices } from './notices';
import { createObserver } from './observer';
import { removeLeftovers } from './own-host';
import { tellSend } from './tell-send';
import { createThreadLine } from './thread-line';

/** Runs until the signal: the tab is left, or the extension was updated or disabled. */
export function start(webmail: Webmail, signal: AbortSignal): void {
  removeLeftovers();
  const t = i18n.t as Translate;
  const notices = createNotices(t, signal);
  const texts = createInsertedTexts();
  const followUps = createFollowUps({ webmail, texts, notices, t, signal });
  const insertions = createInsertions({ webmail, followUps, texts, notices, t, signal });
  const line = createThreadLine({ webmail, notices, t, signal });
  const refresh = (): void => {
    void line.refresh();
    followUps.refresh();
  };
  const observer = createObserver(
    webmail,
    {
      told: () => {
        refresh();
        confirming.goOn();
      },
      toldThread: (threadId, answer) => {
        line.named(threadId, answer.ok ? answer.value.successor : null);
        refresh();
      },
      greeted: (waiting) => {
        if (waiting.command) void insertions.carryOut(waiting.command);
        catchUps.greeted(waiting);
      },
    },
    signal,
  );
  const confirming = createConfirming(webmail, observer.isLive, signal);
  const catchUps = createCatchUps({ webmail, observer, notices, t, signal });
  listen(signal, {
    'who-is-there': () => ({
      account: webmail.account(),
      composing: webmail.composes().length > 0,
    }),
    'carry-out': ({ command }) => {
      void insertions.carryOut(command);
      return { taken: true };
    },
    'catch-up': ({ go }) => ({ reading: catchUps.go(go) }),
    'show-thread': ({ threadId }) => {
      void webmail.openThread(threadId, signal);
      return { taken: true };
    },
    'standing-changed': () => {
      refresh();
      confirming.goOn();
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
      composeOpened: followUps.opened,
      composeClosed: followUps.closed,
      send: (event) => {
        notices.clear();
        void tellSend(webmail, texts, event).then(refresh);
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
