// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerAsWorker } from '../../tests/support/answering-worker';
import { MONDAY, message, NORA } from '../../tests/support/offer-mailbox';
import type { CatchUpOrder } from '../domain/catch-up/next-step';
import type { CatchUpReport, CatchUpStep } from '../messages/catch-up-messages';
import type { Translate } from '../messages/translate';
import { createFakeWebmail } from '../webmail/fake';
import { createCatchUps } from './catch-up';

const MESSAGES = Array.from({ length: 9 }, (_, index) =>
  message(`job-${index}`, { at: MONDAY - index * 60_000 }),
);
const SENT: CatchUpOrder = { go: 'list', list: 'sent', part: 0, page: 1 };
const OLDER: CatchUpOrder = { go: 'older' };
const t = ((key: string) => key) as Translate;

let leave: AbortController;
let page: { live: boolean; online: boolean };
beforeEach(() => {
  vi.useFakeTimers({ now: MONDAY });
  leave = new AbortController();
  page = { live: true, online: true };
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => page.online);
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

/** A tab at the Inbox whose worker gives these orders, one after the other, and then no more. */
function tab(...orders: readonly CatchUpOrder[]) {
  const webmail = createFakeWebmail({ account: NORA.address, messages: MESSAGES, pageSize: 4 });
  const waiting = [...orders];
  const reports: { readonly report: CatchUpReport; readonly at: number }[] = [];
  const step = (report: CatchUpReport): CatchUpStep => {
    reports.push({ report, at: Date.now() });
    const order = report.kind === 'arrived' ? (waiting.shift() ?? null) : null;
    const progress = { list: 'sent', reached: MONDAY, threads: 4, estimate: 9 } as const;
    const state = report.kind !== 'arrived' ? 'paused' : order ? 'running' : 'done';
    return { order, progress, state, why: null };
  };
  answerAsWorker({ 'catch-up-step': ({ report }) => step(report) });
  const notices = { tell: vi.fn(), clear: vi.fn() };
  const told: (number | null)[] = [];
  const observer = {
    isLive: () => page.live,
    async tellOfList() {
      const reading = webmail.readList();
      told.push(reading?.page ?? null);
      return reading;
    },
  };
  const catchUps = createCatchUps({ webmail, observer, notices, t, signal: leave.signal });
  const arrivals = () =>
    reports.flatMap(({ report }) => (report.kind === 'arrived' ? [report.arrival.how] : []));
  const rests = () =>
    reports.flatMap(({ report }) => (report.kind === 'rests' ? [report.why] : []));
  return { webmail, catchUps, notices, told, reports, arrivals, rests };
}

const line = () => document.querySelector('[data-radiostilte="catch-up"]');
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('reading back in a tab', () => {
  it('turns the pages as it is told, tells each, and goes back to where the user was', async () => {
    const { webmail, catchUps, told, arrivals, notices } = tab(SENT, OLDER, OLDER, OLDER);
    webmail.showThread('job-3');
    catchUps.go(true);
    await pass(10_000);
    expect(told).toEqual([1, 2, 3]);
    expect(arrivals()).toEqual(['begun', 'shown', 'shown', 'shown', 'end']);
    expect(webmail.route()).toEqual({ view: 'thread', threadId: 'job-3' });
    expect(line()).toBeNull();
    expect(notices.tell).toHaveBeenCalledExactlyOnceWith('catchUp.doneInPage');
  });

  it('is no faster than a person, and tells how many threads the list has', async () => {
    const { catchUps, reports } = tab(SENT, OLDER, OLDER);
    catchUps.go(true);
    await pass(500);
    expect(line()).not.toBeNull();
    await pass(10_000);
    const [, ...shown] = reports;
    const pauses = shown.slice(1).map(({ at }, index) => at - (shown[index]?.at ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(900);
    expect(shown[0]?.report).toMatchObject({ total: 9 });
  });

  it('leaves off at once when it is told to, and puts the page back', async () => {
    const { webmail, catchUps, told } = tab(SENT, OLDER, OLDER);
    catchUps.go(true);
    await pass(500);
    expect(webmail.route()).toMatchObject({ list: 'sent' });
    catchUps.go(false);
    await pass(0);
    expect(webmail.route()).toEqual({ view: 'list', list: 'inbox', page: 1 });
    await pass(10_000);
    expect(told).toEqual([1]);
  });

  it('says so where the page does not follow', async () => {
    const { webmail, catchUps, arrivals } = tab(SENT, OLDER);
    catchUps.go(true);
    await pass(500);
    webmail.jamPaging(true);
    await pass(2_000);
    expect(arrivals()).toEqual(['begun', 'shown', 'stuck']);
  });

  it('waits while the page is out of sight', async () => {
    const { catchUps, told } = tab(SENT, OLDER);
    page.live = false;
    catchUps.go(true);
    await pass(60_000);
    expect(told).toEqual([]);
    page.live = true;
    await pass(3_000);
    expect(told).toEqual([1, 2]);
  });
});

describe('reading back while the user does something else', () => {
  it('turns nothing while a mail is being written, and leaves the page as it is', async () => {
    const { webmail, catchUps, told, rests, notices } = tab(SENT, OLDER);
    catchUps.go(true);
    await pass(500);
    webmail.openNewMail();
    await pass(10_000);
    expect(rests()).toEqual(['writing']);
    expect(told).toEqual([1]);
    expect(webmail.route()).toMatchObject({ list: 'sent' });
    expect(notices.tell).toHaveBeenCalledWith('catchUp.why.writing');
  });

  it('goes back to the same place in the end, though a mail was written meanwhile', async () => {
    const { webmail, catchUps } = tab(SENT, OLDER, OLDER);
    webmail.showThread('job-5');
    catchUps.go(true);
    await pass(500);
    const box = webmail.openNewMail();
    await pass(5_000);
    webmail.close(box);
    catchUps.go(true);
    await pass(10_000);
    expect(webmail.route()).toEqual({ view: 'thread', threadId: 'job-5' });
  });

  it.each([
    ['a thread', (webmail: ReturnType<typeof createFakeWebmail>) => webmail.showThread('job-1')],
    ['another list', (webmail: ReturnType<typeof createFakeWebmail>) => webmail.showList('inbox')],
  ])('rests where the user went to %s, and does not take them back', async (_, goOn) => {
    const { webmail, catchUps, rests } = tab(SENT, OLDER);
    catchUps.go(true);
    await pass(500);
    goOn(webmail);
    const where = webmail.route();
    await pass(10_000);
    expect(rests()).toEqual(['went-on']);
    expect(webmail.route()).toEqual(where);
    catchUps.go(false);
    await pass(1_000);
    expect(webmail.route()).toEqual(where);
  });

  it('rests without a network', async () => {
    const { catchUps, rests } = tab(SENT, OLDER);
    page.online = false;
    catchUps.go(true);
    await pass(1_000);
    expect(rests()).toEqual(['offline']);
  });
});

describe('reading back under the hands of the user', () => {
  /** As a hand does it. */
  const press = () => {
    const event = new Event('pointerdown');
    Object.defineProperty(event, 'isTrusted', { get: () => true });
    window.dispatchEvent(event);
  };

  it('turns nothing until three seconds after the last key or click', async () => {
    const { catchUps, told } = tab(SENT, OLDER);
    catchUps.go(true);
    await pass(500);
    press();
    await pass(2_900);
    expect(told).toEqual([1]);
    await pass(1_000);
    expect(told).toEqual([1, 2]);
  });

  it('rests where the user went on before its first page', async () => {
    const { webmail, catchUps, told, rests } = tab(SENT, OLDER);
    press();
    catchUps.go(true);
    await pass(500);
    webmail.showThread('job-2');
    await pass(5_000);
    expect(rests()).toEqual(['went-on']);
    expect(told).toEqual([]);
    expect(webmail.route()).toEqual({ view: 'thread', threadId: 'job-2' });
  });

  it('gives up a page that is on its way, where the user goes elsewhere', async () => {
    const { webmail, catchUps, rests, arrivals } = tab(SENT, OLDER, OLDER);
    vi.spyOn(webmail.paging, 'showOlder').mockImplementation(
      (signal) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve('stuck'))),
    );
    catchUps.go(true);
    await pass(2_000);
    press();
    webmail.showThread('job-2');
    await pass(5_000);
    expect(rests()).toEqual(['went-on']);
    expect(arrivals()).toEqual(['begun', 'shown']);
    expect(webmail.route()).toEqual({ view: 'thread', threadId: 'job-2' });
  });
});

describe('a tab that comes up', () => {
  it('begins what waits for it', async () => {
    const { catchUps, told } = tab(SENT);
    catchUps.greeted({ command: null, catchUp: 'begin' });
    await pass(2_000);
    expect(told).toEqual([1]);
  });

  it('does not go on with what it had begun before it was loaded anew', async () => {
    const { catchUps, told, rests } = tab(SENT);
    catchUps.greeted({ command: null, catchUp: 'begun' });
    await pass(2_000);
    expect(told).toEqual([]);
    expect(rests()).toEqual(['tab-gone']);
  });

  it('is not greeted twice over: a tab that reads goes on', async () => {
    const { catchUps, rests, told } = tab(SENT, OLDER);
    catchUps.go(true);
    await pass(500);
    catchUps.greeted({ command: null, catchUp: 'begun' });
    await pass(5_000);
    expect(rests()).toEqual([]);
    expect(told).toEqual([1, 2]);
  });
});
