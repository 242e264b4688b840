import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerAsWorker, typesOf } from '../../tests/support/answering-worker';
import { createFakeWebmail } from '../webmail/fake';
import { createLater } from './later';
import { type FirstScript, handOver, type LaterScript, takeOver } from './two-scripts';

let tab: AbortController;
beforeEach(() => {
  tab = new AbortController();
});
afterEach(() => tab.abort());

const SCRIPT = { confirm: vi.fn() } as unknown as LaterScript;

/** @param comes what the browser does when the worker puts the later script in */
function firstScript(comes: (first: FirstScript) => void) {
  const first = {
    version: '1.0',
    webmail: createFakeWebmail({ account: 'nora@studio-lind.example', messages: [] }),
    signal: tab.signal,
    later: null,
  } as unknown as FirstScript;
  handOver(first);
  const heard = answerAsWorker({
    async 'bring-later'() {
      await Promise.resolve();
      comes(first);
      return { done: true };
    },
  });
  return { first, later: createLater(() => first), heard };
}

/** As the later script does when it comes. */
function take(version = '1.0'): void {
  const first = takeOver(version);
  if (first) first.later = SCRIPT;
}

describe('the later script', () => {
  it('is asked for once, and does all that waited for it, in order', async () => {
    const { later, heard } = firstScript(() => take());
    const done: number[] = [];
    later.use(() => done.push(1));
    later.use(() => done.push(2));
    expect(done).toEqual([]);
    await vi.waitFor(() => expect(done).toEqual([1, 2]));
    later.use(() => done.push(3));
    expect(done).toEqual([1, 2, 3]);
    expect(typesOf(heard)).toEqual(['bring-later']);
    expect(heard[0]).toMatchObject({ provider: 'gmail' });
  });

  it('does nothing for a first script of another version, and is asked for again', async () => {
    let version = '2.0';
    const { later, heard } = firstScript(() => take(version));
    const act = vi.fn();
    const cannot = vi.fn();
    later.use(act, cannot);
    await vi.waitFor(() => expect(cannot).toHaveBeenCalledTimes(1));
    version = '1.0';
    later.use(act, cannot);
    await vi.waitFor(() => expect(act).toHaveBeenCalledTimes(1));
    expect(heard).toHaveLength(2);
  });

  it('never comes to a script that fell silent', async () => {
    const { first, later, heard } = firstScript(() => take());
    tab.abort();
    const act = vi.fn();
    later.use(act);
    await Promise.resolve();
    expect(heard).toEqual([]);
    take();
    expect(first.later).toBeNull();
    expect(act).not.toHaveBeenCalled();
  });

  it('does nothing any more where the tab was left while it came', async () => {
    const { later } = firstScript(() => {
      take();
      tab.abort();
    });
    const act = vi.fn();
    later.use(act);
    await new Promise((done) => setTimeout(done));
    expect(act).not.toHaveBeenCalled();
  });
});
