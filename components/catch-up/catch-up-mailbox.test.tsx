// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { CatchUpWish } from '../../lib/messages/catch-up-messages';
import type { CatchUpView } from '../../lib/store/catch-up-view';
import { button, press, show } from '../../tests/support/show-view';
import { CatchUpMailbox } from './catch-up-mailbox';

const SINCE = new Date(2026, 5, 3, 12).getTime();
const PROGRESS = { list: 'sent', reached: SINCE, threads: 150, estimate: 400 } as const;

function mailbox(read: Partial<NonNullable<CatchUpView['read']>> | null, accepted = true) {
  const onWish = vi.fn(async (_: CatchUpWish) => accepted);
  const before = { state: 'running', why: null, since: SINCE, begun: true } as const;
  const view: CatchUpView = {
    account: 'nora@x.example',
    provider: 'gmail',
    read: read && { ...before, progress: PROGRESS, ...read },
  };
  const root = show(<CatchUpMailbox view={view} onWish={onWish} />);
  const said = () => root.querySelector('[role="status"]')?.textContent;
  return { root, onWish, said };
}

it('starts as far back as is chosen', async () => {
  const { root, onWish } = mailbox(null);
  await press(button(root, 'Read back'));
  expect(onWish).toHaveBeenLastCalledWith({ do: 'start', days: 90 });
  const select = root.querySelector('select');
  await act(async () => {
    if (select) select.value = '365';
    select?.dispatchEvent(new Event('change'));
  });
  await press(button(root, 'Read back'));
  expect(onWish).toHaveBeenLastCalledWith({ do: 'start', days: 365 });
});

it('says how far it is, and can be paused and stopped', async () => {
  const { root, onWish, said } = mailbox({});
  expect(said()).toBe('Reading back: Sent, to 3 June. 150 of about 400 threads.');
  await press(button(root, 'Pause'));
  await press(button(root, 'Stop'));
  expect(onWish.mock.calls).toEqual([[{ do: 'pause' }], [{ do: 'stop' }]]);
  expect(root.querySelector('select')).toBeNull();
});

it('says why it rests, and goes on', async () => {
  const { root, onWish, said } = mailbox({ state: 'paused', why: 'tab-gone' });
  expect(said()).toContain('tab was closed');
  await press(button(root, 'Go on'));
  expect(onWish).toHaveBeenCalledWith({ do: 'resume' });
});

it('says that it waits for its tab to be seen, and shows it', async () => {
  const { root, onWish, said } = mailbox({ why: 'hidden' });
  expect(said()).toContain('waits until its mail tab is in sight again');
  expect(said()).toContain('150 of about 400 threads');
  button(root, 'Pause');
  await press(button(root, 'Show the tab'));
  expect(onWish).toHaveBeenCalledWith({ do: 'show' });
});

it('offers to start anew after it was stopped or done', () => {
  const stopped = mailbox({ state: 'stopped', why: 'stuck' });
  expect(stopped.said()).toContain('did not follow');
  button(stopped.root, 'Go on');
  button(stopped.root, 'Read back');
  const progress = { list: null, reached: SINCE, threads: 620, estimate: null };
  const done = mailbox({ state: 'done', progress });
  expect(done.said()).toBe('Read back to 3 June. 620 threads.');
  button(done.root, 'Read back');
});

it('says so where the worker refused', async () => {
  const { root, said } = mailbox(null, false);
  await press(button(root, 'Read back'));
  expect(said()).not.toBe('');
});
