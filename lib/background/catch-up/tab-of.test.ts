import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  BEGUN,
  contextOf,
  ME,
  PLACE,
  type ReadingWorker,
  readingWorker,
  rowOf,
  stepOf,
  wishOf,
} from '../../../tests/support/reading-worker';
import { MINUTE } from '../../domain/instant';
import { catchUpFor, leaveTab, missTabs } from './tab-of';

const START = { do: 'start', days: 90 } as const;

let worker: ReadingWorker;
beforeEach(async () => {
  worker = await readingWorker();
});
afterEach(() => worker.db.delete());

const later = (ms: number) => {
  worker.now += ms;
};

describe('a tab that is gone', () => {
  it('leaves the catch-up to be taken up again', async () => {
    await wishOf(worker, START);
    await stepOf(worker, BEGUN);
    await leaveTab(contextOf(worker), 7);
    expect(await rowOf(worker)).toMatchObject({ state: 'running' });
    await leaveTab(contextOf(worker), 8);
    expect(await rowOf(worker)).toMatchObject({ state: 'paused', why: 'tab-gone', place: null });
    worker.tabs = [{ id: 12, composing: false, reading: true }];
    await wishOf(worker, { do: 'resume' });
    expect(await rowOf(worker)).toMatchObject({ state: 'running', tabId: 12, why: null });
  });

  it('is missed by a worker that starts later', async () => {
    await wishOf(worker, START);
    await stepOf(worker, BEGUN);
    await missTabs(contextOf(worker));
    expect(await rowOf(worker)).toMatchObject({ state: 'running' });
    worker.tabs = [];
    await missTabs(contextOf(worker));
    expect(await rowOf(worker)).toMatchObject({ state: 'paused', why: 'tab-gone' });
  });
});

describe('a tab that tells nothing for a minute', () => {
  beforeEach(async () => {
    await wishOf(worker, START);
  });

  it.each([
    ['has crashed or sleeps', null],
    ['has left off', false],
  ])('is no longer waited for where it %s', async (_, reading) => {
    await stepOf(worker, BEGUN);
    worker.tabs = [{ id: 8, composing: false, reading }];
    later(MINUTE / 2);
    await missTabs(contextOf(worker));
    expect(await rowOf(worker)).toMatchObject({ state: 'running' });
    later(MINUTE);
    await missTabs(contextOf(worker));
    expect(await rowOf(worker)).toMatchObject({ state: 'paused', why: 'tab-gone' });
    worker.tabs = [{ id: 8, composing: false, reading: true }];
    expect(await wishOf(worker, { do: 'resume' })).toEqual({ accepted: true });
  });

  it('is no longer waited for where it never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await stepOf(worker, BEGUN);
    vi.spyOn(browser.tabs, 'sendMessage').mockReturnValue(new Promise(() => {}) as never);
    later(2 * MINUTE);
    const missing = missTabs(contextOf(worker));
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    await vi.advanceTimersByTimeAsync(10_000);
    await missing;
    vi.useRealTimers();
    expect(await rowOf(worker)).toMatchObject({ state: 'paused', why: 'tab-gone' });
  });

  it('goes on where it reads, be it out of sight or after the computer slept', async () => {
    await stepOf(worker, BEGUN);
    await stepOf(worker, { kind: 'waits' });
    later(60 * MINUTE);
    await missTabs(contextOf(worker));
    expect(await rowOf(worker)).toMatchObject({ state: 'running', why: 'hidden' });
  });

  it('was opened for it and shows no mailbox', async () => {
    later(MINUTE / 2);
    await missTabs(contextOf(worker));
    expect(await rowOf(worker)).toMatchObject({ state: 'running', begun: false });
    later(MINUTE);
    await missTabs(contextOf(worker));
    expect(await rowOf(worker)).toMatchObject({ state: 'paused', why: 'tab-gone' });
  });

  it('is looked after for as long as something runs', async () => {
    expect(browser.alarms.create).toHaveBeenCalledWith('catch-up', { delayInMinutes: 1 });
    vi.mocked(browser.alarms.create).mockClear();
    await missTabs(contextOf(worker));
    expect(browser.alarms.create).toHaveBeenCalledOnce();
    await wishOf(worker, { do: 'stop' });
    await missTabs(contextOf(worker));
    expect(browser.alarms.create).toHaveBeenCalledOnce();
  });
});

describe('a tab that was loaded anew', () => {
  const greets = () => catchUpFor(contextOf(worker), ME, 8);
  const back = { place: PLACE, list: 'sent' };
  beforeEach(async () => {
    await wishOf(worker, START);
  });

  it('is known again by its greeting, and told where the user was', async () => {
    expect(await greets()).toEqual({ found: 'new', back: null });
    await stepOf(worker, BEGUN);
    expect(await greets()).toEqual({ found: 'begun', back });
    await stepOf(worker, { kind: 'rests', why: 'tab-gone' });
    expect(await greets()).toBeNull();
  });

  it('keeps the page as it is where a mail was being written, and knows the way back', async () => {
    await stepOf(worker, BEGUN);
    await stepOf(worker, { kind: 'rests', why: 'writing' });
    expect(await greets()).toEqual({ found: 'resting', back });
    expect(await greets()).toEqual({ found: 'resting', back });
    await wishOf(worker, { do: 'stop' });
    expect(await greets()).toBeNull();
  });

  it('is told once where the user was, after it was given up', async () => {
    await stepOf(worker, BEGUN);
    worker.tabs = [{ id: 8, composing: false, reading: null }];
    later(2 * MINUTE);
    await missTabs(contextOf(worker));
    expect(await greets()).toEqual({ found: 'given-up', back });
    expect(await greets()).toBeNull();
  });

  it.each([
    ['went on', { kind: 'rests', why: 'went-on' }],
    ['stopped it in the page', { kind: 'stopped' }],
  ] as const)('has no way back to show where the user %s', async (_, report) => {
    await stepOf(worker, BEGUN);
    await stepOf(worker, report);
    expect(await greets()).toBeNull();
    expect(await rowOf(worker)).toMatchObject({ place: null });
  });
});
