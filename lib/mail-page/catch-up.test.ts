// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  byHand,
  OLDER,
  type PageState,
  readingTab,
  SENT,
  setUpPage,
} from '../../tests/support/reading-tab';
import type { CatchUpOrder } from '../domain/catch-up/next-step';
import type { createFakeWebmail } from '../webmail/fake';

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
  it('turns nothing until three seconds after the last key or click', async () => {
    const { catchUps, told } = tab(SENT, OLDER);
    catchUps.go(true);
    await pass(500);
    byHand('pointerdown');
    await pass(2_900);
    expect(told).toEqual([1]);
    await pass(1_000);
    expect(told).toEqual([1, 2]);
  });

  it('rests where the user went on before its first page', async () => {
    const { webmail, catchUps, told, rests } = tab(SENT, OLDER);
    byHand('pointerdown');
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
    byHand('pointerdown');
    webmail.showThread('job-2');
    await pass(5_000);
    expect(rests()).toEqual(['went-on']);
    expect(arrivals()).toEqual(['begun', 'shown']);
    expect(webmail.route()).toEqual({ view: 'thread', threadId: 'job-2' });
  });
});
