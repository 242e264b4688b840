// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { DAY } from '../../lib/domain/instant';
import type { PopupView } from '../../lib/store/views';
import { NO_CATCH_UPS } from '../../tests/support/catch-up-source';
import { button, press, pressKey, show } from '../../tests/support/show-view';
import {
  ACCOUNT,
  accountView,
  NOW,
  offerView,
  popupView,
  shelfView,
} from '../../tests/support/views';
import { Popup } from './popup';
import type { PopupActions } from './popup-actions';

const anna = offerView('Anna Keller');
const bo = offerView('Bo');

function actionsThat(more: Partial<PopupActions> = {}) {
  return {
    insert: vi.fn(async () => null),
    openThread: vi.fn(async () => true),
    newMail: vi.fn(async () => true),
    decide: vi.fn(async () => true),
    requestAccess: vi.fn(async () => true),
    reloadTabs: vi.fn(async () => true),
    copyReport: vi.fn(async () => true),
    copyText: vi.fn(async () => true),
    openFirstRun: vi.fn(),
    openTakeAlong: vi.fn(),
    openOptions: vi.fn(),
    ...more,
  };
}

function showPopup(view: Partial<PopupView>, actions: PopupActions = actionsThat()): HTMLElement {
  return show(<Popup view={popupView(view)} actions={actions} catchUps={NO_CATCH_UPS} />);
}

function said(root: HTMLElement): string {
  return root.querySelector('[role=status]')?.textContent ?? '';
}

function row(root: HTMLElement, threadId: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-thread-id="${threadId}"]`);
  if (!found) throw new Error(`no row ${threadId}`);
  return found;
}

describe('a row', () => {
  it('says who, what, how long and why, and can be read by scripts (S0-06)', () => {
    const shown = row(showPopup({ due: [anna] }), 'anna-keller');
    expect(shown.dataset).toMatchObject({ address: 'anna-keller@example.org', step: 'reminder' });
    expect(shown.textContent).toContain('8 working days of silence');
    expect(shown.querySelector('[data-part=reason]')?.textContent).toBe(
      'You asked on 4 June; no answer for 8 working days.',
    );
  });

  it('shows foreign words as text that cannot turn what stands beside it', () => {
    const odd = offerView('Odd', { name: '\u202E<b>Eve</b>', subject: '<img src=x>\u2066 hello' });
    const shown = row(showPopup({ due: [odd] }), 'odd');
    expect(shown.querySelector('b, img')).toBeNull();
    expect(shown.querySelector('h3 bdi')?.textContent).toBe('<b>Eve</b>');
    expect(shown.textContent).not.toMatch(/[\u202E\u2066]/);
  });

  it('inserts the offered step, or the closure (S0-23, S0-30)', async () => {
    const actions = actionsThat();
    const shown = row(showPopup({ due: [anna] }, actions), 'anna-keller');
    await press(button(shown, 'Insert: Reminder'));
    await press(button(shown, 'Insert: Closing message'));
    expect(actions.insert).toHaveBeenCalledTimes(2);
    expect(actions.insert).toHaveBeenNthCalledWith(1, anna, 'reminder');
    expect(actions.insert).toHaveBeenNthCalledWith(2, anna, 'closure');
  });

  it('does not insert twice while the first is under way', async () => {
    const actions = actionsThat({ insert: vi.fn(() => new Promise<null>(() => {})) });
    const insert = button(showPopup({ due: [anna] }, actions), 'Insert: Reminder');
    await press(insert);
    await press(insert);
    expect(actions.insert).toHaveBeenCalledTimes(1);
  });

  it('says why nothing was inserted', async () => {
    const actions = actionsThat({ insert: async () => 'answered-meanwhile' as const });
    const root = showPopup({ due: [anna] }, actions);
    await press(button(root, 'Insert: Reminder'));
    expect(said(root)).toBe('They have answered in the meantime; nothing was inserted.');
  });

  it('snoozes from the moment of the view, and takes it back', async () => {
    const actions = actionsThat();
    const root = showPopup({ due: [anna] }, actions);
    await press(button(root, '3 days'));
    const about = { about: 'thread', subject: anna.thread, field: 'snoozed-until' };
    expect(actions.decide).toHaveBeenLastCalledWith({ ...about, value: NOW + 3 * DAY });
    expect(document.activeElement).toBe(button(root, 'Undo'));
    await press(button(root, 'Undo'));
    expect(actions.decide).toHaveBeenLastCalledWith({ ...about, value: null });
    expect(said(root)).toBe('Undone.');
  });

  it('hides how somebody is kept of whom only the name is known', () => {
    const address = 'name:nora@studio-lind.example anna keller';
    const root = showPopup({ due: [{ ...anna, address }] });
    expect(root.querySelector('.offer-name')?.getAttribute('title')).toBe(
      'Anna Keller · only the name is known',
    );
  });

  it('offers no insertion for what is only inferred (S0-35)', () => {
    const root = showPopup({ unconfirmed: [anna] });
    expect(button(root, 'Open and look')).toBeTruthy();
    expect(root.textContent).not.toContain('Insert');
  });
});

describe('without a list', () => {
  const quiet = 'Nobody is due';

  it('says that nobody is due, and when it looked', () => {
    expect(showPopup({}).textContent).toContain(quiet);
    expect(showPopup({}).textContent).toContain('today 11:19');
  });

  it.each([
    ['the page cannot be read', { accounts: [accountView({ unreadable: ['list'] })] }],
    [
      'one of two pages cannot be read',
      {
        accounts: [accountView(), accountView({ account: 'b@x.example', unreadable: ['list'] })],
      },
    ],
    ['dates can be read in two ways', { accounts: [accountView({ undated: true })] }],
    ['no mailbox was seen', { accounts: [] }],
    ['no mailbox was read yet', { accounts: [accountView({ seenAt: null })] }],
    ['the site is not allowed', { siteAccess: false }],
    ['the first run is not done', { firstRunDone: false }],
  ])('never says so while %s', (_, view) => {
    expect(showPopup(view).textContent).not.toContain(quiet);
  });

  it('says where only one part of the Inbox was read', () => {
    const root = showPopup({ accounts: [accountView({ inboxInPart: true })] });
    expect(root.textContent).toContain('Focused and Other');
  });

  it('says why no days are counted where dates can be read in two ways', () => {
    const root = showPopup({ accounts: [accountView({ undated: true })] });
    expect(root.textContent).toContain('3/4 may be March or April');
  });

  it('names the page that cannot be read and copies a report (S0-32)', async () => {
    const actions = actionsThat();
    const root = showPopup({ accounts: [accountView({ unreadable: ['list'] })] }, actions);
    expect(root.textContent).toContain('Gmail has changed: the message list cannot be read');
    await press(button(root, 'Copy report'));
    expect(actions.copyReport).toHaveBeenCalled();
    expect(said(root)).toBe('Report copied.');
  });

  it('stays still while the view is being read', () => {
    const root = show(<Popup view={null} actions={actionsThat()} catchUps={NO_CATCH_UPS} />);
    expect(root.querySelectorAll('section')).toHaveLength(0);
  });
});

it('shows what is stale as of when its mailbox was seen (S0-35)', () => {
  const seenAt = new Date(2026, 5, 12, 17, 10).getTime();
  const root = showPopup({ stale: [anna], accounts: [accountView({ seenAt })] });
  expect(root.textContent).toContain('As of Friday 17:10');
  expect(root.textContent).not.toContain('Nobody');
});

it('tells how the last insertion ended, with the way to the thread', async () => {
  const actions = actionsThat();
  const lastInsertion = { thread: anna.thread, failed: 'wrong-recipients' } as const;
  const root = showPopup({ due: [anna], lastInsertion }, actions);
  expect(root.textContent).toContain('would not have gone to this person');
  await press(button(root.querySelector('.notice') ?? root, 'Open thread'));
  expect(actions.openThread).toHaveBeenCalledWith(anna.thread);
});

describe('the keyboard', () => {
  it('walks from row to row with the arrows, over all lists', async () => {
    const root = showPopup({ due: [anna, bo], unconfirmed: [offerView('Cy')] });
    await pressKey(document.body, 'ArrowDown');
    expect(row(root, 'anna-keller').contains(document.activeElement)).toBe(true);
    await pressKey(document.activeElement ?? root, 'ArrowDown');
    await pressKey(document.activeElement ?? root, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('Open and look');
    await pressKey(document.activeElement ?? root, 'ArrowUp');
    expect(row(root, 'bo').contains(document.activeElement)).toBe(true);
  });

  it('closes a menu with Escape, not the popup', async () => {
    const root = showPopup({ due: [anna] });
    const menu = root.querySelector<HTMLDetailsElement>('.offer-menu');
    if (menu) menu.open = true;
    button(root, '1 day').focus();
    const event = await pressKey(button(root, '1 day'), 'Escape');
    expect(event.defaultPrevented).toBe(true);
    expect(menu?.open).toBe(false);
    expect(document.activeElement).toBe(button(root, 'More for Anna Keller'));
  });
});

it('keeps mailboxes apart that were last seen at different moments', () => {
  const other = offerView('Other', { account: 'b@x.example' });
  const accounts = [
    accountView({ account: ACCOUNT, seenAt: NOW - 5 * DAY }),
    accountView({ account: 'b@x.example', seenAt: null }),
  ];
  const root = showPopup({ stale: [anna, other], accounts });
  const headings = [...root.querySelectorAll('.offers h2')].map((one) => one.textContent);
  expect(headings).toEqual(['As of Thursday 11:20', 'Not looked at yet']);
});

describe('beside what is due', () => {
  const none = { promised: [], owed: [], rated: [], gone: [], notDelivered: [] };
  const cy = shelfView('Cy');

  it('shows no heading without a row', () => {
    const headings = [...showPopup({}).querySelectorAll('section h2')].map(
      (one) => one.textContent,
    );
    expect(headings).toEqual(['Nobody is due']);
  });

  it('says which time was named, and takes a wrong promise back (S1-01)', async () => {
    const actions = actionsThat();
    const values = { since: NOW - 9 * DAY, grain: 'month', from: 20_697, to: 20_726 };
    const promised = [{ ...cy, reason: { code: 'promised', values } as const }];
    const root = showPopup({ shelves: { ...none, promised } }, actions);
    expect(row(root, 'cy').textContent).toContain('September, as named on 7 June.');
    await press(button(root, 'Not a promise'));
    const decided = { field: 'verdict', value: 'answer', from: cy.address, instead: 'promise' };
    expect(actions.decide).toHaveBeenLastCalledWith(expect.objectContaining(decided));
    await press(button(root, 'Undo'));
    expect(actions.decide).toHaveBeenLastCalledWith(expect.objectContaining({ value: null }));
  });

  it('only opens the thread where something newer followed the promise', () => {
    const promised = [{ ...cy, lastVerdict: 'answer' as const }];
    const root = showPopup({ shelves: { ...none, promised } });
    const names = [...row(root, 'cy').querySelectorAll('button')].map((one) => one.textContent);
    expect(names).toEqual(['Open thread']);
  });

  it('offers to say that a question of theirs is none, or that they will come back to it', () => {
    const owed = [{ ...cy, lastVerdict: 'question-back' as const }];
    const root = showPopup({ shelves: { ...none, owed } });
    expect(row(root, 'cy').textContent).toContain('They asked you something on 4 June.');
    expect(button(root, 'No answer needed')).toBeTruthy();
    expect(button(root, 'No answer yet')).toBeTruthy();
  });

  it('copies the address of whoever took over, where the user confirmed one (S3-07)', async () => {
    const actions = actionsThat();
    const gone = [{ ...cy, successor: 'eva@x.example' }, shelfView('Di')];
    const root = showPopup({ shelves: { ...none, gone } }, actions);
    await press(button(row(root, 'cy'), 'Copy address'));
    expect(actions.copyText).toHaveBeenCalledWith('eva@x.example');
    expect(said(root)).toBe('Address copied.');
    expect(row(root, 'di').textContent).not.toContain('Copy address');
  });

  it('is within reach of the arrows', async () => {
    const notDelivered = [cy];
    const root = showPopup({ due: [anna], shelves: { ...none, notDelivered } });
    await pressKey(document.body, 'ArrowUp');
    expect(row(root, 'cy').contains(document.activeElement)).toBe(true);
  });
});

describe('corrections', () => {
  const held = offerView('Held', { lastVerdict: 'holding-reply', newestFrom: 'h@x.example' });

  it('are those that would change something', () => {
    const names = (root: HTMLElement) =>
      [...root.querySelectorAll('.offer-choice button')].map((one) => one.textContent);
    const theirs = names(showPopup({ due: [held] }));
    expect(theirs).toContain('This is an answer');
    expect(theirs).toContain('Automatic mail');
    expect(theirs).not.toContain('No answer yet');
    const mine = names(showPopup({ due: [anna] }));
    expect(mine).toContain('They did answer');
    expect(mine).not.toContain('This is an answer');
  });

  it('show the phase the work is taken to be in (S0-02)', () => {
    const root = showPopup({ due: [anna] });
    expect(button(root, 'Quote').getAttribute('aria-pressed')).toBe('true');
    expect(button(root, 'Invoice').getAttribute('aria-pressed')).toBe('false');
  });
});
