/** Reads what the page shows and tells the worker, each reading once until it changes. */
import { ask } from '../messages/client';
import type { InsertCommand } from '../messages/messages';
import type { Webmail } from '../webmail/port';
import { ListCoverage } from './list-coverage';

/** An unchanged page is told again so often: the mailbox was still seen. */
const TELL_AGAIN_MS = 10 * 60_000;

export interface Observer {
  /** Something on the page changed. */
  look(): void;
}

export interface ObserverEvents {
  /** The worker knows more about the thread that is open. */
  told(): void;
  /** The worker had a command waiting for this tab. */
  command(command: InsertCommand): void;
}

export function createObserver(
  webmail: Webmail,
  events: ObserverEvents,
  signal: AbortSignal,
): Observer {
  const { provider } = webmail;
  const coverage = new ListCoverage();
  let greeted: string | null = null;
  let told = { list: '', thread: '', health: '' };

  const greet = (): boolean => {
    const account = webmail.account();
    if (account === null) return false;
    const own = [...webmail.ownAddresses()];
    const greeting = `${account} ${own.join(' ')}`;
    if (greeting !== greeted) {
      greeted = greeting;
      void ask({ type: 'hello', account, provider, ownAddresses: own }).then((answer) => {
        if (answer.ok && answer.value.command) events.command(answer.value.command);
      });
    }
    return true;
  };

  const tellList = (): void => {
    const reading = webmail.readList();
    const live = isLive();
    if (!reading || !isNew('list', { reading, live })) return;
    const covered = live ? coverage.covered(reading) : null;
    void ask({ type: 'saw-list', provider, reading, covered });
  };

  const tellThread = (): void => {
    const reading = webmail.readThread();
    if (!reading || !isNew('thread', reading)) return;
    void ask({ type: 'saw-thread', provider, reading }).then(events.told);
  };

  const tellHealth = (): void => {
    const account = webmail.account();
    const selectors = webmail.health();
    const misses = selectors.map(({ name, hits, misses }) => [name, hits > 0, misses > 0]);
    if (account === null || !isNew('health', misses)) return;
    void ask({ type: 'saw-health', provider, account, selectors: [...selectors] });
  };

  const isNew = (kind: keyof typeof told, reading: unknown): boolean => {
    const content = JSON.stringify(reading);
    if (told[kind] === content) return false;
    told = { ...told, [kind]: content };
    return true;
  };

  const look = (): void => {
    if (!greet()) return;
    tellList();
    tellThread();
    tellHealth();
  };

  const again = setInterval(() => {
    if (!isLive()) return;
    told = { list: '', thread: '', health: '' };
    look();
  }, TELL_AGAIN_MS);
  signal.addEventListener('abort', () => clearInterval(again));
  document.addEventListener('visibilitychange', look, { signal });
  return { look };
}

/** A page in the background or without a network may show what was: it proves no silence. */
function isLive(): boolean {
  return document.visibilityState === 'visible' && navigator.onLine;
}
