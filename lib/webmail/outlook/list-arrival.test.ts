// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
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

function read(body: string) {
  document.body.innerHTML = BUTTON + body;
  return reader.readList();
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  document.documentElement.lang = 'en-US';
  go('/mail/0/');
  const page = createOutlookPage(document, window, () => {});
  reader = createReader(page, () => {});
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

  it('is not believed to be empty at once: the rows of the one before go first', () => {
    read(inbox);
    go('/mail/0/archive');
    const empty = list('<span id="EmptyState_MainMessage">Nothing here</span>');
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
