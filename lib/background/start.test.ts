import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from './badge';
import { foldLeftHistory } from './import/fold-history';
import { tellWaiting } from './notifying/tell-waiting';
import { showNow } from './start';

vi.mock('./badge');
vi.mock('./due-alarm');
vi.mock('./import/fold-history');
vi.mock('./notifying/tell-waiting');
vi.mock('./sync/sync-round');
vi.mock('./take-along/carry-on');

beforeEach(() => fakeBrowser.reset());

it('shows what is due before it works in what a file left', async () => {
  const order: string[] = [];
  vi.mocked(showBadge).mockImplementation(async () => void order.push('badge'));
  vi.mocked(foldLeftHistory).mockImplementation(async () => void order.push('history'));
  await showNow((key) => key);
  expect(order[0]).toBe('badge');
  expect(order).toContain('history');
});

it('tells of those who wait after it worked in what a file left', async () => {
  const order: string[] = [];
  vi.mocked(foldLeftHistory).mockImplementation(async () => void order.push('history'));
  vi.mocked(tellWaiting).mockImplementation(async () => void order.push('tell'));
  await showNow((key) => key);
  expect(order).toEqual(['tell', 'history', 'tell']);
});
