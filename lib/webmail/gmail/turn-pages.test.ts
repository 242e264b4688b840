// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListReading } from '../port';
import type { GmailPage } from './gmail-page';
import { placeOfHash } from './hash';
import { pagingOf } from './turn-pages';

const { signal } = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  window.location.hash = '#sent';
});
afterEach(() => vi.useRealTimers());

function reading(page: number, threadId: string): ListReading {
  const messageAt = { from: 0, until: 1 };
  const ids = { threadId, messageId: threadId };
  const row = { ...ids, messageAt, stands: 'here', people: [], subject: '', snippet: '' } as const;
  return {
    account: 'nora@x.example',
    list: 'sent',
    part: null,
    page,
    clock: 'real',
    rows: threadId === '' ? [] : [row],
    pinned: 0,
    empty: threadId === '',
    complete: true,
    undated: 0,
  };
}

/** A page that shows these rows, under whatever number its address has. */
function paged(shown: { threadId: string }) {
  const place = () => placeOfHash(window.location.hash);
  const page = { document, window, place, main: () => document.body } as unknown as GmailPage;
  const readList = () => {
    const here = place();
    return here.view === 'list' ? reading(here.page, shown.threadId) : null;
  };
  return pagingOf({ page, readList });
}

describe('a page of Gmail that is turned', () => {
  it('is not there while the rows of the page before stand under its number', async () => {
    const shown = { threadId: 'first' };
    const outcome = paged(shown).showOlder(signal);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(window.location.hash).toBe('#sent/p2');
    shown.threadId = 'second';
    await vi.advanceTimersByTimeAsync(200);
    expect(await outcome).toBe('shown');
  });

  it('does not follow where they stand there for ever', async () => {
    const outcome = paged({ threadId: 'first' }).showOlder(signal);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(await outcome).toBe('stuck');
  });

  it('ends where nothing stands on it, or the page goes back by itself', async () => {
    const shown = { threadId: 'first' };
    const empty = paged(shown).showOlder(signal);
    shown.threadId = '';
    await vi.advanceTimersByTimeAsync(200);
    expect(await empty).toBe('end');
    window.location.hash = '#sent/p2';
    const corrected = paged({ threadId: 'second' }).showOlder(signal);
    window.location.hash = '#sent/p2';
    await vi.advanceTimersByTimeAsync(200);
    expect(await corrected).toBe('end');
  });
});
