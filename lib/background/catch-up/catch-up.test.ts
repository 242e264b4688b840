import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  AT,
  BEGUN,
  contextOf,
  END,
  ME,
  NOW,
  type ReadingWorker,
  readingWorker,
  rowOf,
  SHOWN,
  seesPage,
  stepOf,
  wishOf,
} from '../../../tests/support/reading-worker';
import { DAY, HOUR } from '../../domain/instant';
import { catchUpFor } from './tab-of';
import { wishCatchUp } from './wish';

const START = { do: 'start', days: 90 } as const;

let worker: ReadingWorker;
beforeEach(async () => {
  worker = await readingWorker();
});
afterEach(() => worker.db.delete());

describe('the wish to read back', () => {
  it('goes to the tab of the mailbox, and brings it to the front', async () => {
    expect(await wishOf(worker, START)).toEqual({ accepted: true });
    expect(worker.told.at(-1)).toEqual([8, { type: 'catch-up', go: true }]);
    expect(browser.tabs.update).toHaveBeenCalledWith(8, { active: true });
    expect(await rowOf(worker)).toMatchObject({
      state: 'running',
      since: NOW - 90 * DAY,
      tabId: 8,
    });
  });

  it('opens a tab where a mail is being written in the one there is', async () => {
    worker.tabs = [{ id: 8, composing: true, reading: true }];
    await wishOf(worker, START);
    expect(worker.opened).toEqual(['https://mail.google.com/mail/u/0/']);
    expect(await rowOf(worker)).toMatchObject({ tabId: 9 });
    expect(await catchUpFor(contextOf(worker), ME, 9)).toEqual({ found: 'new', back: null });
    expect(await catchUpFor(contextOf(worker), ME, 8)).toBeNull();
  });

  it('is refused for a mailbox that was never seen, and twice over', async () => {
    expect(
      await wishCatchUp(contextOf(worker), 'else@x.example', { do: 'start', days: 30 }),
    ).toEqual({
      accepted: false,
    });
    await wishOf(worker, START);
    expect(await wishOf(worker, START)).toEqual({ accepted: false });
    expect(await wishOf(worker, { do: 'resume' })).toEqual({ accepted: false });
  });

  it('can be taken back for a while or for good, and the tab leaves off at once', async () => {
    await wishOf(worker, START);
    expect(await wishOf(worker, { do: 'pause' })).toEqual({ accepted: true });
    expect(worker.told.at(-1)).toEqual([8, { type: 'catch-up', go: false }]);
    expect(await rowOf(worker)).toMatchObject({ state: 'paused', why: 'by-you' });
    expect(await stepOf(worker, BEGUN)).toMatchObject({ order: null, state: 'paused' });
    expect(await wishOf(worker, { do: 'resume' })).toEqual({ accepted: true });
    expect(await stepOf(worker, BEGUN)).toMatchObject({ order: { list: 'sent', page: 1 } });
    expect(await wishOf(worker, { do: 'stop' })).toEqual({ accepted: true });
    expect(await wishOf(worker, { do: 'pause' })).toEqual({ accepted: false });
    expect(await rowOf(worker)).toMatchObject({ state: 'stopped', why: 'by-you' });
  });
});

describe('a step of reading back', () => {
  it('follows from the looks that the tab told, and tells how far it is', async () => {
    await wishOf(worker, START);
    expect((await stepOf(worker, BEGUN)).order).toEqual({ go: 'list', ...AT, page: 1 });
    await seesPage(worker, 1);
    const { order, progress } = await stepOf(worker, SHOWN);
    expect(order).toEqual({ go: 'older' });
    expect(progress).toMatchObject({ list: 'sent', threads: 3, reached: NOW - 3 * HOUR });
    await seesPage(worker, 2);
    expect((await stepOf(worker, SHOWN)).progress).toMatchObject({ threads: 6, estimate: 612 });
  });

  it('asks again where the look did not come', async () => {
    await wishOf(worker, START);
    await stepOf(worker, BEGUN);
    expect((await stepOf(worker, SHOWN)).order).toEqual({ go: 'list', ...AT, page: 1 });
    expect(await stepOf(worker, SHOWN)).toMatchObject({
      order: null,
      state: 'stopped',
      why: 'stuck',
    });
  });

  it('jumps to the page before the last one after it was started anew', async () => {
    await wishOf(worker, START);
    await stepOf(worker, BEGUN);
    for (const page of [1, 2, 3, 4, 5]) {
      await seesPage(worker, page);
      await stepOf(worker, SHOWN);
    }
    await stepOf(worker, { kind: 'stopped' });
    expect(await rowOf(worker)).toMatchObject({ state: 'stopped', why: 'by-you' });
    await wishOf(worker, START);
    expect((await stepOf(worker, BEGUN)).order).toEqual({ go: 'list', ...AT, page: 1 });
    await seesPage(worker, 1);
    expect((await stepOf(worker, SHOWN)).order).toEqual({ go: 'list', ...AT, page: 4 });
  });

  it('is done after the last list, once', async () => {
    await wishOf(worker, START);
    await stepOf(worker, BEGUN);
    await seesPage(worker, 1);
    expect((await stepOf(worker, END)).order).toEqual({
      go: 'list',
      list: 'inbox',
      part: 0,
      page: 1,
    });
    expect((await stepOf(worker, END)).order).toEqual({
      go: 'list',
      list: 'inbox',
      part: 0,
      page: 1,
    });
    await seesPage(worker, 1, { list: 'inbox', rows: [], empty: true });
    const inbox = { ...AT, list: 'inbox' } as const;
    const arrival = { how: 'shown', at: inbox } as const;
    expect(await stepOf(worker, { kind: 'arrived', arrival, total: null })).toMatchObject({
      order: null,
      state: 'done',
    });
  });

  it('is not taken for another tab, nor where nothing runs', async () => {
    expect((await stepOf(worker, BEGUN)).order).toBeNull();
    await wishOf(worker, START);
    expect(await stepOf(worker, BEGUN, 7)).toEqual({
      order: null,
      progress: null,
      state: null,
      why: null,
    });
    await stepOf(worker, { kind: 'rests', why: 'writing' }, 7);
    expect(await rowOf(worker)).toMatchObject({ state: 'running' });
  });

  it('keeps why it rests, and does not undo what the user said meanwhile', async () => {
    await wishOf(worker, START);
    await stepOf(worker, BEGUN);
    await stepOf(worker, { kind: 'rests', why: 'writing' });
    expect(await rowOf(worker)).toMatchObject({ state: 'paused', why: 'writing' });
    await wishOf(worker, { do: 'stop' });
    await stepOf(worker, { kind: 'rests', why: 'went-on' });
    expect(await rowOf(worker)).toMatchObject({ state: 'stopped', why: 'by-you' });
  });
});

describe('a look at a list', () => {
  const far = { page: 900 } as const;

  it('counts only from the tab that reads', async () => {
    await wishOf(worker, START);
    await stepOf(worker, BEGUN);
    await seesPage(worker, 1, {}, 7);
    expect((await rowOf(worker)).lists?.[0]).toMatchObject({ page: null, threads: 0 });
    await seesPage(worker, 1);
    await stepOf(worker, SHOWN);
    await seesPage(worker, 900, far, 7);
    expect((await rowOf(worker)).lists?.[0]).toMatchObject({ page: 1, threads: 3 });
    await seesPage(worker, 2);
    expect(await stepOf(worker, SHOWN)).toMatchObject({
      order: { go: 'older' },
      progress: { list: 'sent', threads: 6 },
    });
  });

  it('ends no list where the user went to its oldest page', async () => {
    await wishOf(worker, START);
    await stepOf(worker, BEGUN);
    await seesPage(worker, 1);
    await stepOf(worker, SHOWN);
    await seesPage(worker, 900, far);
    expect((await stepOf(worker, END)).order).toEqual({ go: 'list', ...AT, page: 1 });
    expect((await rowOf(worker)).lists?.[0]).toMatchObject({ finished: false, page: 1 });
  });

  it('counts for nothing between Go on and the first page', async () => {
    await wishOf(worker, START);
    await stepOf(worker, BEGUN);
    await seesPage(worker, 1);
    await wishOf(worker, { do: 'pause' });
    await wishOf(worker, { do: 'resume' });
    await seesPage(worker, 900, far);
    expect((await rowOf(worker)).lists?.[0]).toMatchObject({ page: 1, threads: 3 });
  });
});

describe('a tab that waits out of sight', () => {
  it('says so, until its next page is read', async () => {
    await wishOf(worker, START);
    await stepOf(worker, BEGUN);
    await stepOf(worker, { kind: 'waits' });
    expect(await rowOf(worker)).toMatchObject({ state: 'running', why: 'hidden' });
    await seesPage(worker, 1);
    await stepOf(worker, SHOWN);
    expect(await rowOf(worker)).toMatchObject({ state: 'running', why: null });
  });

  it('is brought to the front', async () => {
    await wishOf(worker, START);
    vi.mocked(browser.tabs.update).mockClear();
    expect(await wishOf(worker, { do: 'show' })).toEqual({ accepted: true });
    expect(browser.tabs.update).toHaveBeenCalledWith(8, { active: true });
    worker.tabs = [];
    expect(await wishOf(worker, { do: 'show' })).toEqual({ accepted: false });
    expect(await rowOf(worker)).toMatchObject({ state: 'paused', why: 'tab-gone' });
  });
});
