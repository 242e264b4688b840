// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { understandHere } from '../../../tests/support/outlook-understanding';
import { createOutlookPage } from './outlook-page';
import { createReader, type Reader } from './reader';

const BUTTON = '<button id="O365_MainLink_Me" aria-label="me@studio.example"></button>';

let reader: Reader;

function at(title: string, id: string): string {
  return `<div role="option" data-convid="${id}"><div><span>Kim</span></div>
    <div><span>Offer</span><span title="${title}">${title.split(' ')[1]}</span></div></div>`;
}

const list = (rows: string) => `<div id="MailList"><div role="listbox">${rows}</div></div>`;

function go(path: string): void {
  window.history.replaceState(null, '', path);
}

/** A page that begins where it is. */
function start(): void {
  const page = createOutlookPage(document, window, () => {}, understandHere);
  reader = createReader(page, () => {});
}

function read(body: string) {
  document.body.innerHTML = BUTTON + body;
  return reader.readList();
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  document.documentElement.lang = 'en-US';
  go('/mail/0/');
  start();
  return () => vi.useRealTimers();
});

describe('a list under a new address', () => {
  const inbox = list(
    at('Sat 9/26/2026 4:00 PM', 'AAQkA1==') + at('Fri 9/25/2026 4:00 PM', 'AAQkA2=='),
  );
  const sent = list(at('Thu 9/24/2026 4:00 PM', 'AAQkA1=='));

  it('waits for rows of its own', () => {
    expect(read(inbox)?.list).toBe('inbox');
    go('/mail/0/sentitems');
    expect(reader.readList()).toBeNull();
    expect(read(list(at('Fri 9/25/2026 4:00 PM', 'AAQkA2==')))).toBeNull();
    expect(read(list(''))).toBeNull();
    expect(read(sent)?.list).toBe('sent');
  });

  it('waits where nobody looked at the list before', () => {
    document.body.innerHTML = BUTTON + inbox;
    go('/mail/0/sentitems');
    expect(reader.readList()).toBeNull();
    vi.advanceTimersByTime(1_000);
    expect(read(sent)?.list).toBe('sent');
  });

  it('waits longer for rows that stood there when it was looked at first', () => {
    document.body.innerHTML = BUTTON + list('');
    go('/mail/0/sentitems');
    expect(reader.readList()).toBeNull();
    vi.advanceTimersByTime(4_000);
    expect(read(inbox)).toBeNull();
    vi.advanceTimersByTime(4_000);
    expect(reader.readList()).toBeNull();
    expect(read(sent)?.list).toBe('sent');
  });

  it('believes in the end those that stay', () => {
    document.body.innerHTML = BUTTON + sent;
    go('/mail/0/sentitems');
    expect(reader.readList()).toBeNull();
    vi.advanceTimersByTime(5_000);
    expect(reader.readList()).toMatchObject({ list: 'sent', complete: true });
  });

  it('is not believed to be empty at once: the rows of the one before go first', () => {
    read(inbox);
    go('/mail/0/archive');
    const nothing = '<div role="treeitem" aria-selected="true" title="Archive - 0 items"></div>';
    const empty = nothing + list('<span id="EmptyState_MainMessage">Nothing here</span>');
    expect(read(empty)).toBeNull();
    vi.advanceTimersByTime(1_000);
    expect(reader.readList()?.empty).toBe(true);
  });

  it('believes rows that do not change after a while, longer between Inbox and Sent Items', () => {
    read(inbox);
    go('/mail/0/archive');
    expect(reader.readList()).toBeNull();
    vi.advanceTimersByTime(1_000);
    expect(reader.readList()?.list).toBe('other');
    go('/mail/0/inbox');
    expect(reader.readList()).toBeNull();
    vi.advanceTimersByTime(1_000);
    expect(reader.readList()?.list).toBe('inbox');
    go('/mail/0/sentitems');
    expect(reader.readList()).toBeNull();
    vi.advanceTimersByTime(4_000);
    expect(reader.readList()).toBeNull();
    vi.advanceTimersByTime(1_000);
    expect(reader.readList()?.list).toBe('sent');
  });

  it('is the same list where a message opens, and where the address names the folder', () => {
    expect(read(inbox)?.list).toBe('inbox');
    go('/mail/0/inbox/id/AAQkA1%3D%3D');
    expect(reader.readList()?.list).toBe('inbox');
  });

  it('is another list while one searches, and no row of a search is of the Inbox', () => {
    const box = '<div role="search"><input></div>';
    expect(read(box + inbox)?.list).toBe('inbox');
    const input = document.querySelector('input');
    if (input) input.value = 'invoice';
    vi.advanceTimersByTime(1_000);
    expect(reader.readList()).toBeNull();
    document.querySelector('[role="listbox"]')?.replaceChildren();
    const found = document.createElement('div');
    found.innerHTML = sent;
    document.querySelector('#MailList')?.replaceWith(...found.childNodes);
    expect(reader.readList()?.list).toBe('other');
    if (input) input.value = '';
    expect(reader.readList()).toBeNull();
  });
});

describe('rows that stood under the name before', () => {
  const rows = (...ids: string[]) =>
    list(ids.map((id) => at('Sat 9/26/2026 4:00 PM', id)).join(''));
  const tabs = (selected: number, body: string) =>
    `<div data-app-section="MessageList"><div role="tablist">${[0, 1].map((i) => `<button role="tab" aria-selected="${i === selected}">T</button>`).join('')}</div></div>${body}`;
  const DOUBTED = { complete: false, rows: [{ stands: 'unknown', people: [] }] };

  /** What is read when nothing has changed for as long as a list is waited for. */
  function settled(body: string) {
    read(body);
    vi.advanceTimersByTime(5_000);
    return reader.readList();
  }

  it('stay doubted in Sent Items until another row comes', () => {
    read(rows('A'));
    go('/mail/0/sentitems');
    expect(settled(rows('A'))).toMatchObject({ list: 'sent', ...DOUBTED });
    vi.advanceTimersByTime(60_000);
    expect(reader.readList()).toMatchObject(DOUBTED);
    expect(read(rows('B', 'A'))).toMatchObject({ complete: true, rows: [{}, {}] });
    expect(read(rows('A'))).toMatchObject({ complete: true, rows: [{ stands: 'here' }] });
  });

  it('stay doubted in the other part of the Inbox', () => {
    read(tabs(0, rows('A')));
    expect(settled(tabs(1, rows('A')))).toMatchObject({ part: { at: 1, of: 2 }, ...DOUBTED });
    expect(settled(tabs(0, rows('A')))).toMatchObject({ part: { at: 0, of: 2 }, complete: true });
  });

  it('stay doubted where they are those of drafts', () => {
    go('/mail/0/drafts');
    start();
    expect(read(rows('A'))).toBeNull();
    go('/mail/0/sentitems');
    expect(settled(rows('A'))).toMatchObject(DOUBTED);
  });

  it('are those of the Inbox again, where only those of the Inbox stood there before', () => {
    read(rows('A', 'B'));
    go('/mail/0/archive');
    expect(settled(rows('A', 'B'))).toMatchObject({ list: 'other', complete: false });
    go('/mail/0/');
    expect(settled(rows('A', 'B'))).toMatchObject({ list: 'inbox', complete: true });
  });

  it('are not taken for those of the Inbox for having stood in doubt there', () => {
    go('/mail/0/sentitems');
    start();
    read(rows('A'));
    go('/mail/0/');
    expect(settled(rows('A'))).toMatchObject(DOUBTED);
    expect(read(rows('B'))).toMatchObject({ complete: true });
    go('/mail/0/sentitems');
    expect(read(rows('A'))).toMatchObject({ list: 'sent', complete: true });
    go('/mail/0/');
    expect(settled(rows('A'))).toMatchObject(DOUBTED);
  });

  it('are not doubted where the name before was none, or its tabs had not come yet', () => {
    go('/mail/0/id/AAQkA1%3D%3D');
    start();
    expect(settled(rows('A'))?.list).toBe('other');
    go('/mail/0/inbox/id/AAQkA1%3D%3D');
    expect(settled(rows('A'))).toMatchObject({ list: 'inbox', complete: true });
    expect(settled(tabs(1, rows('A')))).toMatchObject({ part: { at: 1 }, complete: true });
  });

  it('are doubted where only an address without a name stood between', () => {
    go('/mail/0/sentitems');
    start();
    read(rows('A'));
    go('/mail/0/id/AAQkA1%3D%3D');
    settled(rows('A'));
    go('/mail/0/inbox');
    expect(settled(rows('A'))).toMatchObject(DOUBTED);
    expect(settled(tabs(0, rows('A')))).toMatchObject({ part: { at: 0 }, ...DOUBTED });
  });

  it('are not doubted in mail that was reached from the calendar', () => {
    go('/calendar/');
    start();
    go('/mail/0/');
    expect(settled(rows('A'))).toMatchObject({ list: 'inbox', complete: true });
  });
});
