// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answerAsWorker, typesOf } from '../../tests/support/answering-worker';
import { MONDAY, message, OFFER_MAILBOX } from '../../tests/support/offer-mailbox';
import type { WorkerMessage } from '../messages/messages';
import { createFakeWebmail } from '../webmail/fake';
import { createObserver } from './observer';

const MINUTE = 60_000;
let leave: AbortController;
let page: { visible: boolean; online: boolean };

beforeEach(() => {
  vi.useFakeTimers({ now: MONDAY });
  leave = new AbortController();
  page = { visible: true, online: true };
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() =>
    page.visible ? 'visible' : 'hidden',
  );
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => page.online);
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

function observe() {
  const webmail = createFakeWebmail(OFFER_MAILBOX);
  const heard = answerAsWorker({
    hello: () => ({ command: null, catchUp: null, confirms: false }),
  });
  const told = vi.fn();
  const events = { told, toldThread: () => told(), greeted: vi.fn() };
  const observer = createObserver(webmail, events, leave.signal);
  const { signal } = leave;
  const nothing = { composeOpened: vi.fn(), composeClosed: vi.fn(), send: vi.fn() };
  webmail.watch({ ...nothing, changed: observer.look }, signal);
  return { webmail, heard, told };
}

function show(visible: boolean): void {
  page.visible = visible;
  document.dispatchEvent(new Event('visibilitychange'));
}

function lists(heard: readonly WorkerMessage[]) {
  return heard.flatMap((one) => (one.type === 'saw-list' ? [one] : []));
}

describe('what a page tells', () => {
  it('tells a thread again when it is opened again, and once while it stands', () => {
    const { webmail, heard } = observe();
    webmail.showThread('offer');
    webmail.showThread('offer');
    expect(typesOf(heard).filter((type) => type === 'saw-thread')).toHaveLength(1);
    webmail.showList('inbox');
    webmail.showThread('offer');
    expect(typesOf(heard).filter((type) => type === 'saw-thread')).toHaveLength(2);
  });

  it('says that more is known after a thread and after a list', async () => {
    const { webmail, told } = observe();
    webmail.showThread('offer');
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toHaveBeenCalledTimes(1);
    webmail.showList('sent');
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('tells again at the next look what the worker failed to take', async () => {
    const { webmail } = observe();
    let fails = true;
    const heard: unknown[] = [];
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
      heard.push(message);
      const value = { command: null, catchUp: null, confirms: false };
      return fails ? { ok: false, refused: 'failed' } : { ok: true, value };
    });
    const threads = () => typesOf(heard as WorkerMessage[]).filter((type) => type === 'saw-thread');
    webmail.showThread('offer');
    await vi.advanceTimersByTimeAsync(0);
    fails = false;
    webmail.showThread('offer');
    await vi.advanceTimersByTimeAsync(0);
    webmail.showThread('offer');
    expect(threads()).toHaveLength(2);
  });

  it('tells no thread of a page in the background or without a network', () => {
    const { webmail, heard } = observe();
    page.visible = false;
    webmail.showThread('offer');
    page = { visible: true, online: false };
    webmail.showThread('sign');
    expect(typesOf(heard)).not.toContain('saw-thread');
  });

  it('proves nothing up to now until a page that slept had time to catch up', async () => {
    const { webmail, heard } = observe();
    webmail.showThread('offer');
    show(false);
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    webmail.showList('sent');
    show(true);
    const before = heard.length;
    webmail.deliver(message('offer', { at: MONDAY + 1 }));
    await vi.advanceTimersByTimeAsync(2_900);
    expect(lists(heard.slice(before)).map(({ live }) => live)).toEqual([false]);
    await vi.advanceTimersByTimeAsync(200);
    expect(lists(heard).at(-1)?.live).toBe(true);
  });

  it('tells an open thread after the page caught up, as it stands then', () => {
    const { webmail, heard } = observe();
    show(false);
    webmail.showThread('offer');
    show(true);
    webmail.deliver(message('offer', { at: MONDAY + 1 }));
    expect(typesOf(heard)).not.toContain('saw-thread');
    vi.advanceTimersByTime(3_000);
    const [seen] = heard.flatMap((one) => (one.type === 'saw-thread' ? [one] : []));
    expect(seen?.reading.messages).toHaveLength(2);
  });

  it('waits for the network as it waits for the screen', () => {
    const { webmail, heard } = observe();
    page.online = false;
    webmail.showThread('offer');
    page.online = true;
    window.dispatchEvent(new Event('online'));
    webmail.showThread('offer');
    expect(typesOf(heard)).not.toContain('saw-thread');
    vi.advanceTimersByTime(3_000);
    expect(typesOf(heard)).toContain('saw-thread');
  });

  it('tells an unchanged page again after ten minutes, later where the machine slept', async () => {
    const { webmail, heard } = observe();
    webmail.showList('sent');
    await vi.advanceTimersByTimeAsync(0);
    const first = lists(heard).length;
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(lists(heard)).toHaveLength(first + 1);
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(lists(heard)).toHaveLength(first + 1);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(lists(heard)).toHaveLength(first + 2);
  });

  it('ends with the visit', () => {
    const { heard } = observe();
    show(true);
    leave.abort();
    vi.advanceTimersByTime(30 * MINUTE);
    expect(heard).toEqual([]);
  });
});
