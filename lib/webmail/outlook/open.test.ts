// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { understandHere } from '../../../tests/support/outlook-understanding';
import { createOutlook } from './outlook';
import { createOutlookReader } from './outlook-reader';

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/mail/0/');
  document.body.innerHTML =
    '<button id="O365_MainLink_Me" aria-label="me@studio.example"></button>';
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function open(threadId: string) {
  const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => {});
  const outcome = createOutlook(createOutlookReader(document, window, understandHere)).openThread(
    threadId,
    AbortSignal.timeout(60_000),
  );
  await vi.advanceTimersByTimeAsync(31_000);
  return { outcome: await outcome, went: assign.mock.calls.map(([url]) => String(url)) };
}

it('goes to the address of a conversation that the list does not hold', async () => {
  const { outcome, went } = await open('AAQkA1==');
  expect(outcome).toEqual({ ok: false, why: 'timeout' });
  expect(went.map((url) => new URL(url).pathname)).toEqual(['/mail/0/id/AAQkA1%3D%3D']);
});

it.each(['', 'AAMkA1==', '18c2a4f0b1', '../../calendar'])(
  'does not load the page anew for an id that is no conversation’s: %s',
  async (threadId) => {
    const { outcome, went } = await open(threadId);
    expect(outcome).toEqual({ ok: false, why: 'not-found' });
    expect(went).toEqual([]);
  },
);
