// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  byHand,
  OLDER,
  type PageState,
  readingTab,
  SENT,
  setUpPage,
} from '../../tests/support/reading-tab';
import type { CatchUpOrder } from '../domain/catch-up/next-step';
import type { CatchUpWaiting } from '../messages/catch-up-messages';

let leave: AbortController;
const page: PageState = { live: true, online: true, visible: true, deaf: false };
setUpPage(page);
beforeEach(() => {
  leave = new AbortController();
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

const tab = (...orders: readonly CatchUpOrder[]) => readingTab(leave.signal, page, orders);
const line = () => document.querySelector('[data-radiostilte="catch-up"]');
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const INBOX = { view: 'list', list: 'inbox', page: 1 };

describe('a worker that does not answer', () => {
  it('ends it: the page is put back, and says why', async () => {
    const { webmail, catchUps, notices, told, rests } = tab(SENT, OLDER, OLDER);
    catchUps.go(true);
    await pass(500);
    expect(told).toEqual([1]);
    page.deaf = true;
    await pass(5_000);
    expect(line()).toBeNull();
    expect(webmail.route()).toEqual(INBOX);
    expect(notices.tell).toHaveBeenCalledExactlyOnceWith('catchUp.why.noAnswer');
    expect(catchUps.go(null)).toBe(false);
    expect(rests()).toEqual([]);
  });

  it('is told so as soon as it can be reached, and it can go on', async () => {
    const { catchUps, told, rests } = tab(SENT, OLDER);
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('gone'));
    vi.mocked(browser.runtime.sendMessage).mockRejectedValueOnce(new Error('gone'));
    catchUps.go(true);
    await pass(500);
    expect(rests()).toEqual(['no-answer']);
    catchUps.go(true);
    await pass(500);
    expect(told).toEqual([1]);
  });
});

it('rests where the page fails, and can go on', async () => {
  const { webmail, catchUps, told, rests } = tab(SENT, SENT);
  vi.spyOn(webmail.paging, 'showList').mockRejectedValueOnce(new Error('no page'));
  catchUps.go(true);
  await pass(500);
  expect(rests()).toEqual(['stuck']);
  expect(line()).toBeNull();
  catchUps.go(true);
  await pass(1_000);
  expect(told).toEqual([1]);
});

it('goes on where that was said while the page was still being put back', async () => {
  const { webmail, catchUps, told } = tab(SENT, OLDER, SENT, OLDER);
  const { goTo } = webmail.paging;
  vi.spyOn(webmail.paging, 'goTo').mockImplementation(async (place, signal) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    return goTo(place, signal);
  });
  catchUps.go(true);
  await pass(500);
  catchUps.go(false);
  await pass(100);
  expect(catchUps.go(true)).toBe(true);
  await pass(10_000);
  expect(told).toEqual([1, 1, 2]);
  expect(webmail.route()).toEqual(INBOX);
});

describe('a page out of sight', () => {
  it('says once that it waits, and goes on when it is seen', async () => {
    const { catchUps, reports, told } = tab(SENT, OLDER);
    const waits = () => reports.filter(({ report }) => report.kind === 'waits').length;
    catchUps.go(true);
    await pass(500);
    page.visible = false;
    await pass(60_000);
    expect(waits()).toBe(1);
    expect(told).toEqual([1]);
    expect(catchUps.go(null)).toBe(true);
    page.visible = true;
    await pass(3_000);
    expect(told).toEqual([1, 2]);
    expect(waits()).toBe(1);
  });
});

describe('a user who stays in the list that is read', () => {
  it.each([
    ['goes to its oldest page', 'pointerdown', 3],
    ['scrolls', 'wheel', null],
  ] as const)('has the page to themselves where they: %s', async (_, how, to) => {
    const { webmail, catchUps, told, rests } = tab(SENT, OLDER);
    catchUps.go(true);
    await pass(500);
    byHand(how);
    if (to === null) webmail.scrollTo(3);
    else webmail.showList('sent', to);
    const where = webmail.paging.place();
    await pass(10_000);
    expect(rests()).toEqual(['went-on']);
    expect(told).toEqual([1]);
    expect(webmail.paging.place()).toBe(where);
  });

  it('breaks into the turning of a page without that being held against the page', async () => {
    const { webmail, catchUps, told, arrivals } = tab(SENT, OLDER, OLDER, OLDER);
    const untilBroken = (signal: AbortSignal) =>
      new Promise<'stuck'>((resolve) => signal.addEventListener('abort', () => resolve('stuck')));
    vi.spyOn(webmail.paging, 'showOlder')
      .mockImplementationOnce(untilBroken)
      .mockImplementationOnce(untilBroken);
    catchUps.go(true);
    for (let times = 0; times < 2; times += 1) {
      await pass(6_000);
      byHand('pointerdown');
    }
    await pass(6_000);
    expect(arrivals()).not.toContain('stuck');
    expect(told).toEqual([1, 2]);
  });

  it('is not taken for gone where nothing moved', async () => {
    const { catchUps, told, rests } = tab(SENT, OLDER);
    catchUps.go(true);
    await pass(500);
    byHand('wheel');
    await pass(2_900);
    expect(told).toEqual([1]);
    await pass(2_000);
    expect(told).toEqual([1, 2]);
    expect(rests()).toEqual([]);
  });
});

describe('a tab that comes up', () => {
  const found = (how: CatchUpWaiting['found'], place: string | null = null) => ({
    command: null,
    catchUp: {
      found: how,
      back: place === null ? null : { place, list: 'sent' as const },
    },
  });
  const THREAD = JSON.stringify({
    route: { view: 'thread', threadId: 'job-3' },
    scrolledBy: 0,
    part: 0,
  });

  it('begins what waits for it, and tells where the user is', async () => {
    const { webmail, catchUps, told, reports } = tab(SENT);
    const place = webmail.paging.place();
    catchUps.greeted(found('new'));
    await pass(2_000);
    expect(told).toEqual([1]);
    expect(reports[0]?.report).toEqual({ kind: 'begins', place });
  });

  it('does not go on after it was loaded anew, and puts the user back', async () => {
    const { webmail, catchUps, told, rests } = tab(SENT);
    webmail.showList('sent', 2);
    webmail.unsettle(true);
    catchUps.greeted(found('begun', THREAD));
    await pass(2_000);
    expect(rests()).toEqual(['tab-gone']);
    webmail.unsettle(false);
    await pass(1_000);
    expect(webmail.route()).toEqual({ view: 'thread', threadId: 'job-3' });
    expect(told).toEqual([]);
  });

  it('leaves the user where they went while it was loaded', async () => {
    const { webmail, catchUps } = tab();
    catchUps.greeted(found('begun', THREAD));
    await pass(2_000);
    expect(webmail.route()).toEqual(INBOX);
  });

  it('keeps the page for a mail that was being written, until it is stopped', async () => {
    const { webmail, catchUps, rests } = tab();
    webmail.showList('sent', 2);
    catchUps.greeted(found('resting', THREAD));
    await pass(2_000);
    expect(webmail.route()).toMatchObject({ list: 'sent' });
    catchUps.go(false);
    await pass(500);
    expect(webmail.route()).toEqual({ view: 'thread', threadId: 'job-3' });
    expect(rests()).toEqual([]);
  });

  it('puts the user back after it was given up', async () => {
    const { webmail, catchUps, rests } = tab();
    webmail.showList('sent', 2);
    catchUps.greeted(found('given-up', THREAD));
    await pass(500);
    expect(webmail.route()).toEqual({ view: 'thread', threadId: 'job-3' });
    expect(rests()).toEqual([]);
  });

  it('is not greeted twice over: a tab that reads goes on', async () => {
    const { catchUps, rests, told } = tab(SENT, OLDER);
    catchUps.go(true);
    await pass(500);
    catchUps.greeted(found('begun'));
    await pass(5_000);
    expect(rests()).toEqual([]);
    expect(told).toEqual([1, 2]);
  });
});
