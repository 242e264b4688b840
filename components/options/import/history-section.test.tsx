// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { FileGuess, ImportReport } from '../../../lib/messages/import-messages';
import { button, press, show, type } from '../../../tests/support/show-view';
import { accountView } from '../../../tests/support/views';
import { HistorySection } from './history-section';
import type { ImportState } from './history-source';

const ACCOUNT = 'nora@studio-lind.example';
const REPORT: ImportReport = {
  size: 1_000_000,
  passed: 250_000,
  mails: 1_234,
  added: 1_200,
  people: 1,
  leftOut: { draft: 0, spam: 2, trash: 0, chat: 0 },
  skipped: [{ number: 7, position: 12_000, reason: 'no-date' }],
  skippedCount: 1,
};

async function choose(guess: FileGuess | null, isKnown = true) {
  const stop = vi.fn();
  const bringIn = vi.fn((_wanted: unknown, _onState: (state: ImportState) => void) => stop);
  const root = show(
    <HistorySection
      source={{ guess: async () => guess, bringIn }}
      accounts={isKnown ? [accountView({ account: ACCOUNT })] : []}
      own={[ACCOUNT]}
    />,
  );
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'mail.mbox')] });
  await act(async () => {
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const tell = (state: ImportState) =>
    act(async () => {
      bringIn.mock.lastCall?.[1](state);
    });
  return { root, bringIn, stop, tell };
}

const mbox = (more: Partial<FileGuess> = {}): FileGuess => ({
  format: 'mbox',
  account: ACCOUNT,
  alsoOwn: [],
  ...more,
});

it('takes the mailbox that the file names, and only the addresses that were ticked', async () => {
  const { root, bringIn } = await choose(
    mbox({ alsoOwn: [ACCOUNT, 'hello@lind.example', 'shop@lind.example'] }),
  );
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  expect(boxes).toHaveLength(2);
  await press(boxes[0] as HTMLElement);
  await press(button(root, 'Bring in'));
  expect(bringIn.mock.lastCall?.[0]).toMatchObject({
    account: ACCOUNT,
    alsoOwn: ['hello@lind.example'],
  });
});

it('asks for the address of a mailbox that was never opened', async () => {
  const { root, bringIn } = await choose(mbox({ account: null }), false);
  const begin = button(root, 'Bring in') as HTMLButtonElement;
  expect(begin.disabled).toBe(true);
  const address = root.querySelector<HTMLInputElement>('input[type=email]');
  await type(address as HTMLInputElement, 'Nora@Old.example');
  await press(begin);
  expect(bringIn.mock.lastCall?.[0]).toMatchObject({ account: 'nora@old.example' });
});

it.each([
  ['packed', 'This file is packed.'],
  ['other', 'There is no mail in this file'],
] as const)('says that a file is %s, and offers nothing', async (format, text) => {
  const { root } = await choose(mbox({ format, account: null }));
  expect(root.querySelector('[role=alert]')?.textContent).toContain(text);
  expect(root.querySelector('form')).toBeNull();
});

it('says when the file cannot be read', async () => {
  const { root } = await choose(null);
  expect(root.querySelector('[role=alert]')?.textContent).toContain('can no longer be read');
});

it('shows how far it is, tells that in tenths, and can be stopped', async () => {
  const { root, tell, stop } = await choose(mbox());
  await press(button(root, 'Bring in'));
  await tell({ stage: 'reading', report: REPORT });
  expect(root.textContent).toContain('250 kB of 1 MB, 1,234 mails, 1 person');
  expect(root.querySelector('[role=status]')?.textContent).toBe('Reading the file: 20% done');
  await press(button(root, 'Stop'));
  expect(stop).toHaveBeenCalledOnce();
  await tell({ stage: 'stopped', report: REPORT });
  expect(root.querySelector('[role=status]')?.textContent).toContain('Stopped at 250 kB of 1 MB.');
});

it('tells what came of it, what was left out on purpose, and each place that was skipped', async () => {
  const { root, tell } = await choose(mbox());
  await press(button(root, 'Bring in'));
  await tell({ stage: 'done', report: REPORT });
  expect(root.querySelector('[role=status]')?.textContent).toBe(
    'Brought in: 1,234 mails, 1 person. 1,200 of them are new.',
  );
  expect(root.textContent).toContain('2 spam');
  expect(root.querySelector('details li')?.textContent).toBe('Mail 7, at 12 kB: It has no date.');
});

it('says that another page is at it', async () => {
  const { root, tell } = await choose(mbox());
  await press(button(root, 'Bring in'));
  await tell({ stage: 'busy' });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('Another page of Radiostilte');
});
