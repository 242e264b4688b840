/** The first script of a mail tab: sees, tells the worker, and shows (adr 22). */
import { browser } from 'wxt/browser';
import type { WebmailReader } from '../webmail/port';
import { createFollowUps } from './follow-ups';
import { createLater } from './later';
import { listen } from './listen';
import { createObserver } from './observer';
import { removeLeftovers } from './own-host';
import { tellSend } from './tell-send';
import { createThreadLine } from './thread-line';
import { type FirstScript, handOver } from './two-scripts';

/** Runs until the signal: the tab is left, or the extension was updated or disabled. */
export function start(webmail: WebmailReader, signal: AbortSignal): void {
  removeLeftovers();
  const later = createLater(() => first);
  const followUps = createFollowUps({ webmail, later, signal });
  const line = createThreadLine(webmail, later, signal);
  let confirms = false;
  const refresh = (): void => {
    void line.refresh();
    followUps.refresh();
  };
  const refreshAndConfirm = (): void => {
    refresh();
    if (confirms) later.use((script) => script.confirm());
  };
  const observer = createObserver(
    webmail,
    {
      told: refreshAndConfirm,
      toldThread: (threadId, answer) => {
        line.named(threadId, answer.ok ? answer.value.successor : null);
        refresh();
      },
      greeted: (waiting) => {
        const { command, catchUp } = waiting;
        confirms = waiting.confirms;
        if (command) later.use((script) => script.carryOut(command));
        if (catchUp) later.use((script) => script.greeted(waiting));
      },
    },
    signal,
  );
  const { version } = browser.runtime.getManifest();
  const first: FirstScript = { version, webmail, observer, followUps, signal, later: null };
  handOver(first);
  listen(first, later, (now) => {
    confirms = now;
    refreshAndConfirm();
  });
  webmail.watch(
    {
      changed: () => {
        // Of an extension that is gone, a moment before its script notices: what another one took away
        // is not put back.
        if (browser.runtime?.id === undefined) return;
        observer.look();
        line.place();
        followUps.place();
      },
      composeOpened: followUps.opened,
      composeClosed: followUps.closed,
      send: (event) => {
        const script = later.here();
        script?.clear();
        const held = event.kind === 'sent' && script?.heldBy(event.threadId, event.text);
        void tellSend(webmail, held || null, event).then(refresh);
      },
    },
    signal,
  );
  observer.look();
}
