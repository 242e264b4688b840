// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../lib/settings/settings';
import type { BackupProblem } from '../../../lib/store/backup/backup-form';
import type { BackupPreview } from '../../../lib/store/backup/preview';
import { button, press, show, type } from '../../../tests/support/show-view';
import { NO_TAKE_ALONG } from '../../../tests/support/take-along-source';
import { TakeAlongSection } from './take-along-section';
import type { TakeAlongSource } from './take-along-source';

const NONE = { accounts: 0, threads: 0, people: 0, decisions: 0 };
const SETTINGS = { ...defaultSettings('UTC'), ownName: 'Nora' };
const PREVIEW: BackupPreview = {
  writtenAt: '2026-06-16T09:00:00.000Z',
  inFile: { accounts: 1, threads: 1_234, people: 56, decisions: 7 },
  added: { ...NONE, threads: 200 },
  onlyHere: { ...NONE, threads: 3, people: 2, decisions: 1 },
  changed: 2,
  kept: 1,
  settingsThatDiffer: ['ownName', 'limits', 'promises'],
  settings: SETTINGS,
};

function shown(more: Partial<TakeAlongSource> = {}) {
  const say = vi.fn();
  const source = { ...NO_TAKE_ALONG, ...more };
  const accounts = ['nora@studio-lind.example', 'nora@lind.example'];
  const root = show(<TakeAlongSection source={source} accounts={accounts} say={say} />);
  return { root, say };
}

async function choose(root: HTMLElement): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'radiostilte.json')] });
  await act(async () => {
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function labelled(root: HTMLElement, text: string): HTMLInputElement {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent === text);
  const id = label?.htmlFor;
  const input = id ? root.querySelector(`[id="${id}"]`) : label?.querySelector('input');
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field "${text}"`);
  return input;
}

describe('saving', () => {
  it('hands over a readable file unless a passphrase was wanted', async () => {
    const save = vi.fn(async () => true);
    const { root, say } = shown({ save });
    await press(button(root, 'Save file'));
    expect(save).toHaveBeenCalledWith(null, expect.any(Function));
    expect(say).toHaveBeenCalledWith({ text: 'The file has been handed to your browser.' });
  });

  it('seals only with a passphrase that is long enough and was typed twice alike', async () => {
    const save = vi.fn(async () => true);
    const { root } = shown({ save });
    await press(labelled(root, 'Protect the file with a passphrase'));
    const saveFile = () => button(root, 'Save file') as HTMLButtonElement;
    expect(root.textContent).toContain('There is no way to recover it');
    expect(saveFile().disabled).toBe(true);
    await type(labelled(root, 'Passphrase'), 'short');
    expect(root.querySelector('[role=alert]')?.textContent).toBe('At least 12 characters, please.');
    await type(labelled(root, 'Passphrase'), 'four calm words here');
    await type(labelled(root, 'Passphrase once more'), 'four calm words');
    expect(root.querySelector('[role=alert]')?.textContent).toBe('The two are not the same.');
    expect(saveFile().disabled).toBe(true);
    await type(labelled(root, 'Passphrase once more'), 'four calm words here');
    await press(saveFile());
    expect(save).toHaveBeenCalledWith('four calm words here', expect.any(Function));
  });
});

describe('bringing in', () => {
  it('shows what would change, and changes nothing before it was agreed to', async () => {
    const bringIn = vi.fn(async () => true);
    const { root, say } = shown({ look: async () => PREVIEW, bringIn });
    await choose(root);
    const dialog = root.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(dialog?.textContent).toContain('Threads1,2342003');
    expect(dialog?.textContent).toContain('2 things that you said are newer in the file');
    expect(dialog?.textContent).toContain('They differ in: You and Limits.');
    expect(bringIn).not.toHaveBeenCalled();
    await press(button(root, 'Add'));
    expect(bringIn).toHaveBeenCalledWith({ how: 'merge', settings: null }, expect.any(Function));
    expect(say).toHaveBeenCalledWith({ text: 'Everything has been brought in.' });
  });

  it('names what would be gone where it replaces, and takes the settings with it', async () => {
    const bringIn = vi.fn(async () => true);
    const { root } = shown({ look: async () => PREVIEW, bringIn });
    await choose(root);
    await press(labelled(root, 'Replace everything that is here'));
    expect(root.querySelector('dialog')?.textContent).toContain(
      'threads 3, people 2, said and noted 1.',
    );
    await press(button(root, 'Replace'));
    expect(bringIn).toHaveBeenCalledWith(
      { how: 'replace', settings: SETTINGS },
      expect.any(Function),
    );
  });

  it('keeps the settings of here where that was chosen', async () => {
    const bringIn = vi.fn(async () => true);
    const { root } = shown({ look: async () => PREVIEW, bringIn });
    await choose(root);
    await press(labelled(root, 'Replace everything that is here'));
    await press(labelled(root, 'Keep those of this browser'));
    await press(button(root, 'Replace'));
    expect(bringIn).toHaveBeenCalledWith({ how: 'replace', settings: null }, expect.any(Function));
  });

  it('drops what waits when the dialog is left', async () => {
    const leave = vi.fn();
    const { root } = shown({ look: async () => PREVIEW, leave });
    await choose(root);
    await press(button(root, 'Cancel'));
    expect(leave).toHaveBeenCalledOnce();
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('asks for the passphrase of a sealed file, and again where it does not fit', async () => {
    const look = vi
      .fn<TakeAlongSource['look']>()
      .mockResolvedValueOnce({ why: 'sealed' })
      .mockResolvedValueOnce({ why: 'wrong-passphrase' })
      .mockResolvedValueOnce(PREVIEW);
    const { root } = shown({ look });
    await choose(root);
    expect(root.querySelector('[role=alert]')).toBeNull();
    await type(labelled(root, 'Passphrase'), 'one');
    await press(button(root, 'Open'));
    expect(root.querySelector('[role=alert]')?.textContent).toContain('does not fit');
    await type(labelled(root, 'Passphrase'), 'two');
    await press(button(root, 'Open'));
    expect(look.mock.calls.map(([, passphrase]) => passphrase)).toEqual([null, 'one', 'two']);
    expect(root.querySelector('dialog')?.open).toBe(true);
  });

  it.each<[BackupProblem, string]>([
    [{ why: 'not-ours' }, 'This is not a file that Radiostilte saved.'],
    [{ why: 'damaged', part: null, number: null }, 'The file is damaged. Nothing was changed.'],
    [
      { why: 'damaged', part: 'sightings', number: 1_200 },
      'The file is damaged in what was seen, at entry 1,200. Nothing was changed.',
    ],
    [{ why: 'damaged', part: '<b>', number: 1 }, 'The file is damaged. Nothing was changed.'],
    [{ why: 'newer' }, 'A newer version of Radiostilte saved this file. Update Radiostilte first.'],
  ])('says why it is refused: %j', async (problem, text) => {
    const { root } = shown({ look: async () => problem });
    await choose(root);
    expect(root.querySelector('[role=alert]')?.textContent).toBe(text);
  });
});

describe('deleting', () => {
  it('names what goes, and does nothing when it is left', async () => {
    const wipe = vi.fn(async () => true);
    const { root } = shown({ wipe });
    await press(button(root, 'Delete everything …'));
    expect(root.querySelector('dialog')?.textContent).toContain('all settings go');
    await press(button(root, 'Cancel'));
    expect(root.querySelector('dialog')).toBeNull();
    expect(wipe).not.toHaveBeenCalled();
  });

  it('deletes the mailbox that was chosen, and no other', async () => {
    const wipe = vi.fn(async () => true);
    const { root, say } = shown({ wipe });
    const select = root.querySelector('select');
    await act(async () => {
      if (select) select.value = 'nora@lind.example';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press(button(root, 'Delete this mailbox’s data …'));
    expect(root.querySelector('dialog h3')?.textContent).toContain('nora@lind.example');
    await press(button(root, 'Delete for good'));
    expect(wipe).toHaveBeenCalledWith({ of: 'account', account: 'nora@lind.example' });
    expect(say).toHaveBeenCalledWith({ text: 'Deleted.' });
  });
});
