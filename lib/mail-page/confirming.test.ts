// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerAsWorker, typesOf } from '../../tests/support/answering-worker';
import { createFakeWebmail } from '../webmail/fake';
import type { ThreadReading, Webmail } from '../webmail/port';
import { createConfirming } from './confirming';

const NORA = 'nora@studio-lind.example';
const READING = { account: NORA, threadId: 'a', messages: [] } as unknown as ThreadReading;

let tab: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  tab = new AbortController();
});
afterEach(() => {
  tab.abort();
  vi.useRealTimers();
});

function confirmingIn(print: Webmail['print'], live = true) {
  const fake = createFakeWebmail({ account: NORA, messages: [] });
  const webmail: Webmail = print ? { ...fake, print } : fake;
  return createConfirming(webmail, () => live, tab.signal);
}

describe('confirming in the mail tab', () => {
  it('asks for one page after the other with a pause between, until none is wanted', async () => {
    const wanted = ['a', 'b'];
    const heard = answerAsWorker({
      'confirm-next': () => ({ threadId: wanted.shift() ?? null }),
    });
    const at: number[] = [];
    const confirming = confirmingIn(async () => {
      at.push(Date.now());
      return READING;
    });
    confirming.goOn();
    confirming.goOn();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(typesOf(heard)).toEqual([
      'confirm-next',
      'saw-print',
      'confirm-next',
      'saw-print',
      'confirm-next',
    ]);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(2_000);
  });

  it('says that a page was refused', async () => {
    const heard = answerAsWorker({ 'confirm-next': () => ({ threadId: 'a' }) });
    confirmingIn(async () => 'refused').goOn();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(heard.find(({ type }) => type === 'saw-print')).toMatchObject({
      account: NORA,
      threadId: 'a',
      page: 'refused',
    });
  });

  it('asks nothing while the browser is offline, and goes on with the next look', async () => {
    const heard = answerAsWorker({ 'confirm-next': () => ({ threadId: null }) });
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const confirming = confirmingIn(async () => READING);
    confirming.goOn();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(heard).toEqual([]);
    online.mockReturnValue(true);
    confirming.goOn();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(typesOf(heard)).toEqual(['confirm-next']);
    online.mockRestore();
  });

  it('asks nothing in a page that sleeps, that has no print pages, or that was left', async () => {
    const heard = answerAsWorker({ 'confirm-next': () => ({ threadId: null }) });
    confirmingIn(async () => READING, false).goOn();
    confirmingIn(undefined).goOn();
    await vi.advanceTimersByTimeAsync(60_000);
    const left = confirmingIn(async () => READING);
    left.goOn();
    tab.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toEqual([]);
  });
});
