// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { emptyNote, type NoteKind } from '../../lib/domain/notes/note';
import type { DateView } from '../../lib/store/views';
import { button, press, show } from '../../tests/support/show-view';
import { ACCOUNT, NOW, popupView } from '../../tests/support/views';
import { DateList } from './date-list';
import type { PopupActions } from './popup-actions';

function dateView(kind: NoteKind, more: Partial<DateView> = {}): DateView {
  const note = { ...emptyNote(kind, 'anna@kellerbau.example'), id: kind, date: '2026-06-16' };
  const place = { name: 'Anna Keller', threadId: null, account: ACCOUNT };
  return { note, step: null, from: NOW, ...place, ...more };
}

function showDates(...dates: readonly DateView[]) {
  const decide = vi.fn<PopupActions['decide']>(async () => true);
  const newMail = vi.fn<PopupActions['newMail']>(async () => true);
  const openThread = vi.fn<PopupActions['openThread']>(async () => true);
  const say = vi.fn();
  const actions = { decide, newMail, openThread } as Partial<PopupActions> as PopupActions;
  const root = show(<DateList view={popupView({ dates })} actions={actions} say={say} />);
  return { root, decide, newMail, openThread, say };
}

it('a contract that ends is asked about in a new mail (S3-09)', async () => {
  const { root, newMail } = showDates(dateView('contract', { step: 'renewal' }));
  expect(root.querySelector('[data-part=reason]')?.textContent).toBe('16 June 2026');
  await press(button(root, 'New mail: Renewal'));
  expect(newMail).toHaveBeenCalledWith(ACCOUNT, 'anna@kellerbau.example', 'renewal');
});

it('a date that belongs to a thread opens it', async () => {
  const quote = dateView('quote', { step: 'quote', threadId: 't' });
  const note = { ...quote.note, thread: `${ACCOUNT} t` };
  const { root, openThread } = showDates({ ...quote, note });
  await press(button(root, 'Open thread'));
  expect(openThread).toHaveBeenCalledWith(`${ACCOUNT} t`);
  expect(root.textContent).not.toContain('New mail');
});

it('is done, or comes back in a week, and either is taken back (S0-19)', async () => {
  const { root, decide, say } = showDates(dateView('next-contact', { step: 'next-contact' }));
  await press(button(root, 'In a week'));
  expect(decide.mock.lastCall?.[0]).toMatchObject({
    subject: 'next-contact',
    value: { later: '2026-06-23', date: '2026-06-16', done: false },
  });
  expect(decide.mock.lastCall?.[0].value).not.toHaveProperty('id');
  await press(button(root, 'Done'));
  expect(decide.mock.lastCall?.[0]).toMatchObject({ value: { done: true } });
  say.mock.lastCall?.[0].undo();
  expect(decide.mock.lastCall?.[0]).toMatchObject({ value: { done: false, later: null } });
});
