// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { DAY } from '../../../lib/domain/instant';
import { emptyNote, type NamedNote, type NoteKind } from '../../../lib/domain/notes/note';
import type { OverviewView } from '../../../lib/store/overview/overview-views';
import { button, press, show } from '../../../tests/support/show-view';
import { ACCOUNT, NOW } from '../../../tests/support/views';
import type { Choice } from '../choice';
import { OverviewSection } from './overview-section';

const ANNA = 'anna@kellerbau.example';
const note = (kind: NoteKind, more: Partial<NamedNote>): NamedNote => ({
  ...emptyNote(kind, ANNA),
  id: kind,
  ...more,
});
const EMPTY: OverviewView = {
  now: NOW,
  today: '2026-06-16',
  quotes: [],
  invoices: [],
  asks: [],
  reserved: [],
  clashes: [],
  months: [],
  warm: [],
};

async function showOverview(more: Partial<OverviewView> = {}) {
  const readOverview = vi.fn(async () => ({ ...EMPTY, ...more }));
  const keepInTouch = vi.fn(async () => true);
  const onChoice = vi.fn(async (_: Choice) => true);
  const onMonths = vi.fn();
  const root = show(
    <OverviewSection
      source={{ readOverview, keepInTouch }}
      onChoice={onChoice}
      months={4}
      onMonths={onMonths}
    />,
  );
  expect(readOverview).not.toHaveBeenCalled();
  const details = root.querySelector('details');
  await act(async () => {
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  await act(async () => {});
  return { root, readOverview, keepInTouch, onChoice, onMonths };
}

it('is read when it is opened, and says where there is nothing', async () => {
  const { root } = await showOverview();
  expect(root.textContent).toContain('No quote is waiting for an answer.');
  expect(root.querySelector('table')).toBeNull();
});

it('past clients come up after as many months as were chosen last (S2-11)', async () => {
  const { root, readOverview, onMonths } = await showOverview();
  expect(readOverview).toHaveBeenLastCalledWith(4, expect.anything());
  const months = root.querySelector('select');
  if (!months) throw new Error('no choice of months');
  expect(months.value).toBe('4');
  months.value = '9';
  months.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onMonths).toHaveBeenCalledWith(9);
});

it('shows a quote with its age, and that it ran out (S0-28)', async () => {
  const quote = {
    thread: 't',
    name: 'Anna Keller',
    subject: 'Website',
    since: NOW - 12 * DAY,
    workingDays: 8,
    nudges: 0,
    status: 'quiet',
    note: note('quote', { number: '7', date: '2026-06-12' }),
    isOver: true,
  } as const;
  const { root } = await showOverview({ quotes: [quote] });
  const row = root.querySelector('[data-thread=t]')?.textContent;
  expect(row).toContain('8 working days ago');
  expect(row).toContain('Website · 7');
  expect(row).toContain('no longer valid');
});

it('what is at stake is summed from the notes, each currency by itself (S0-11)', async () => {
  const quote = (amount: string) =>
    ({
      thread: amount,
      name: 'Anna Keller',
      subject: 'Website',
      since: NOW - 12 * DAY,
      workingDays: 8,
      nudges: 0,
      status: 'quiet',
      note: note('quote', { amount }),
      isOver: false,
    }) as const;
  const invoices = [{ note: note('invoice', { amount: '€ 450' }), name: 'Tom' }];
  const quotes = [quote('€ 1.200,00'), quote('£ 300'), quote('800 EUR')];
  const { root } = await showOverview({ quotes, invoices });
  expect(root.querySelector('[data-part=at-stake]')?.textContent).toBe(
    'Still open, as you noted: €2,000 + £300 in quotes and €450 in overdue invoices.',
  );
  const without = await showOverview({ quotes: [quote('')] });
  expect(without.root.querySelector('[data-part=at-stake]')).toBeNull();
});

it('an ask that is done goes, and the lists are read again', async () => {
  const asks = [{ note: note('ask', { text: 'logo' }), name: 'Anna Keller' }];
  const { root, onChoice, readOverview } = await showOverview({ asks });
  await press(button(root, 'Done: logo'));
  expect(onChoice.mock.lastCall?.[0].decision).toMatchObject({ value: { done: true } });
  expect(readOverview).toHaveBeenCalledTimes(2);
});

it('one mail keeps in touch, and that is noted (S2-11)', async () => {
  const client = {
    address: ANNA,
    name: 'Anna Keller',
    account: ACCOUNT,
    contactAt: null,
    fit: 4,
    value: '€ 900',
    writtenAt: null,
    restsUntil: null,
    followed: 2,
  };
  const { root, keepInTouch, onChoice } = await showOverview({ warm: [client] });
  expect(root.textContent).toContain('fit 4 out of 5 · € 900');
  await press(button(root, 'New mail: Keep in touch'));
  expect(keepInTouch).toHaveBeenCalledWith(ACCOUNT, ANNA);
  expect(onChoice.mock.lastCall?.[0].decision).toMatchObject({
    value: { kind: 'contact', channel: 'mail', person: ANNA, thread: null },
  });
});
