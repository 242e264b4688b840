/** Reads what the page shows and tells the worker, each reading once until it changes. */
import { ask } from '../messages/client';
import type { ReadSoFar } from '../messages/list-messages';
import type { Answer, Answers } from '../messages/messages';
import type { ListReading, WebmailReader } from '../webmail/port';
import { createGreeting } from './greeting';
import { createHealthToTell, languageOf } from './health-to-tell';
import { watchLiveness } from './liveness';
import { ToldOnce } from './told-once';

/** An unchanged page is told again so often: the mailbox was still seen. */
const TELL_AGAIN_MS = 10 * 60_000;
/** A timer that comes later than this has slept, and the machine with it. */
const LATE_MS = 5_000;

export interface Observer {
  /** Something on the page changed. */
  look(): void;
  /** Whether what the page shows is the mailbox of now. */
  isLive(): boolean;
  /** Tells of the list on the screen once more; the reading that the worker has then, or null. */
  tellOfList(): Promise<ListReading | null>;
}

export interface ObserverEvents {
  /** The worker knows more about the threads of the page. */
  told(): void;
  /** As `told`, and what the worker says of an open thread itself. */
  toldThread(threadId: string, answer: Answer<'saw-thread'>): void;
  /** What the worker had waiting for this tab. */
  greeted(waiting: Answers['hello']): void;
}

export function createObserver(
  webmail: WebmailReader,
  events: ObserverEvents,
  signal: AbortSignal,
): Observer {
  const { provider } = webmail;
  let before: ReadSoFar | null = null;
  let asking: ReturnType<typeof ask<'saw-list'>> | null = null;
  const told = new ToldOnce();
  const lookAnew = (): void => {
    told.forgetAll();
    look();
  };
  const liveness = watchLiveness(lookAnew, signal);
  const greet = createGreeting(webmail, events.greeted);
  const health = createHealthToTell(webmail.health);

  const tellList = async (): Promise<ListReading | null> => {
    const [reading, live] = [webmail.readList(), liveness.isLive()];
    if (!reading || !told.isNew('list', { reading, live })) return null;
    const count = webmail.listCount();
    const askNow = () => ask({ type: 'saw-list', provider, reading, live, count, before });
    // One after the other: each goes on where the one before ended.
    const asked = asking?.then(askNow) ?? askNow();
    asking = asked;
    const answer = await asked;
    before = answer.ok ? answer.value.soFar : null;
    if (asking === asked) asking = null;
    told.answered('list', answer);
    events.told();
    return answer.ok ? reading : null;
  };

  /** A whole look says that nothing came since: only a live page can. */
  const tellThread = async (): Promise<void> => {
    if (webmail.route().view !== 'thread') told.forget('thread');
    const reading = liveness.isLive() ? webmail.readThread() : null;
    if (!reading || !told.isNew('thread', reading)) return;
    const answer = await ask({ type: 'saw-thread', provider, reading });
    told.answered('thread', answer);
    events.toldThread(reading.threadId, answer);
  };

  const tellHealth = (): void => {
    const selectors = health.sinceTold();
    if (selectors === null) return;
    const account = webmail.account();
    const { view } = webmail.route();
    if (account !== null) {
      const page = { language: languageOf(document), view };
      void ask({ type: 'saw-health', provider, account, selectors, page });
    } else if (view === 'list') void ask({ type: 'saw-nameless', provider });
  };

  const look = (): void => {
    const isNamed = greet();
    tellHealth();
    if (!isNamed) return;
    void tellList();
    void tellThread();
  };

  every(TELL_AGAIN_MS, signal, (lateMs) => {
    if (lateMs > LATE_MS) liveness.catchUp();
    else if (liveness.isLive()) lookAnew();
  });
  return {
    look,
    isLive: liveness.isLive,
    tellOfList() {
      told.forget('list');
      return greet() ? tellList() : Promise.resolve(null);
    },
  };
}

/** @param ring gets how much later it is than the timer was set for, in ms */
function every(periodMs: number, signal: AbortSignal, ring: (lateMs: number) => void): void {
  let last = Date.now();
  const timer = setInterval(() => {
    const passed = Date.now() - last;
    last += passed;
    ring(passed - periodMs);
  }, periodMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
