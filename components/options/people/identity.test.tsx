// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Candidate } from '../../../lib/store/likely-same';
import type { OwnAddress } from '../../../lib/store/own-addresses-in';
import type { ClientView } from '../../../lib/store/views';
import { clientView } from '../../../tests/support/client-views';
import { button, press, show, type } from '../../../tests/support/show-view';
import type { Choice } from '../choice';
import { Identity } from './identity';
import { OwnAddresses } from './own-addresses';

const AT_HOME: Candidate = { address: 'anna.k@gmail.com', name: 'Anna K.' };
const BO: Candidate = { address: 'name:nora@studio.example bo', name: 'Bo' };

function showIdentity(more: Partial<ClientView> = {}) {
  const chosen: Choice[] = [];
  const likelySame = vi.fn(async (_address: string, wanted: string) =>
    [AT_HOME, BO].filter(({ name }) => name.toLowerCase().includes(wanted)),
  );
  const source = { likelySame } as never;
  const onChoice = async (choice: Choice) => {
    chosen.push(choice);
    return true;
  };
  const root = show(<Identity client={clientView(more)} source={source} onChoice={onChoice} />);
  return { root, chosen, likelySame };
}

const ABOUT_HOME = { about: 'person', subject: AT_HOME.address, field: 'same-as' } as const;
const ANNA = clientView().address;

describe('who somebody is (S3-03)', () => {
  it('is said by choosing another correspondent, the likeliest standing first', async () => {
    const { root, chosen, likelySame } = showIdentity();
    await press(button(root, 'Also writes as …'));
    await act(async () => {});
    expect(root.querySelector('select')?.selectedOptions[0]?.textContent).toBe(
      'Anna K. (anna.k@gmail.com)',
    );
    await press(button(root, 'They are the same person'));
    expect(chosen[0]?.decision).toEqual({ ...ABOUT_HOME, value: ANNA });
    expect(chosen[0]?.undo).toEqual({ ...ABOUT_HOME, value: null });
    expect(chosen[0]?.said).toBe('anna.k@gmail.com now counts as Anna Keller.');
    expect(likelySame).toHaveBeenCalledWith(ANNA, '');
    expect(root.querySelector('form')).toBeNull();
  });

  it('can be looked for, and nobody is chosen who was not found', async () => {
    const { root, chosen } = showIdentity();
    await press(button(root, 'Also writes as …'));
    const search = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!search) throw new Error('nothing to search with');
    expect(document.activeElement).toBe(search);
    await type(search, 'x');
    await act(async () => {});
    expect(root.textContent).toContain('Nobody matches.');
    await press(button(root, 'They are the same person'));
    expect(chosen).toEqual([]);
    await press(button(root, 'Cancel'));
    expect(document.activeElement?.textContent).toBe('Also writes as …');
  });

  it('is parted again, both ways where two merges go in a circle', async () => {
    const { address, name: shown } = AT_HOME;
    const also = [{ address, shown, by: 'user', main: ANNA } as const];
    const { root, chosen } = showIdentity({ also });
    await press(button(root, 'Separate Anna K. again'));
    expect(chosen[0]).toMatchObject({ decision: { ...ABOUT_HOME, value: null }, also: [] });
    expect(chosen[0]?.undo).toEqual({ ...ABOUT_HOME, value: ANNA });
    const circle = showIdentity({ also, sameAs: address });
    await press(button(circle.root, 'Separate Anna K. again'));
    const about = { about: 'person', subject: ANNA, field: 'same-as' } as const;
    expect(circle.chosen[0]?.also).toEqual([
      { decision: { ...about, value: null }, undo: { ...about, value: address } },
    ]);
  });

  it('says what it takes for the same by itself, with nothing to part', () => {
    const { root } = showIdentity({
      also: [
        { address: 'annak@gmail.com', shown: 'annak@gmail.com', by: 'mailbox', main: null },
        { address: BO.address, shown: 'bo', by: 'name', main: null },
      ],
    });
    const items = [...root.querySelectorAll('li')].map((item) => item.textContent);
    expect(items[0]).toContain('the same mailbox');
    expect(items[1]).toContain('shown by name only');
    expect(root.querySelector('li button')).toBeNull();
  });

  it('may be me', async () => {
    const { root, chosen } = showIdentity();
    await press(button(root, 'This is me'));
    const about = { about: 'person', subject: ANNA, field: 'is-me' } as const;
    expect(chosen[0]?.decision).toEqual({ ...about, value: true });
    expect(chosen[0]?.undo).toEqual({ ...about, value: null });
    expect(() => button(showIdentity(BO).root, 'This is me')).toThrow();
  });
});

it('lists my addresses, and corrects all but a mailbox', async () => {
  const own: OwnAddress[] = [
    { address: 'nora@studio.example', by: 'mailbox', isMine: true, said: null },
    { address: 'info@studio.example', by: 'page', isMine: true, said: null },
    { address: 'nora@client.example', by: 'user', isMine: true, said: true },
    { address: 'team@studio.example', by: 'user', isMine: false, said: false },
  ];
  const chosen: Choice[] = [];
  const onChoice = async (choice: Choice) => {
    chosen.push(choice);
    return true;
  };
  const source = {
    watchOwnAddresses(onOwn: (shown: readonly OwnAddress[]) => void) {
      onOwn(own);
      return () => {};
    },
  };
  const root = show(<OwnAddresses source={source} onChoice={onChoice} />);
  expect(root.querySelector('summary')?.textContent).toBe('Addresses that are yours (3)');
  expect(root.querySelectorAll('button')).toHaveLength(3);
  await press(button(root, 'info@studio.example: This is not me'));
  await press(button(root, 'nora@client.example: Take that back'));
  await press(button(root, 'team@studio.example: Take that back'));
  expect(chosen.map(({ decision }) => decision.value)).toEqual([false, null, null]);
  expect(chosen.map(({ undo }) => undo.value)).toEqual([null, true, false]);
});
