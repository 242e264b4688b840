// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { understandHere } from '../../../tests/support/outlook-understanding';
import type { Paging } from '../port';
import { createOutlookPage } from './outlook-page';
import { createReader } from './reader';
import { pagingOf } from './turn-pages';

const ME = 'me@studio.example';
const OTHER = 'team@studio.example';
const SENT = { list: 'sent', part: 0, page: 1 } as const;
const INBOX = { list: 'inbox', part: 0, page: 1 } as const;

let leave: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  leave = new AbortController();
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

const root = (address: string, index: number) =>
  `<div role="treeitem" aria-level="1" id="primaryMailboxRoot_${index}" title="${address}"><span>${address}</span></div>`;
const folder = (name: string, goesTo: string, selected = false) =>
  `<div role="treeitem" aria-level="2" aria-selected="${selected}" data-folder-name="${name}" data-goes-to="${goesTo}"><span>${name}</span></div>`;
const tree = (...parts: readonly string[]) => `<div role="tree">${parts.join('')}</div>`;

function rowHtml(number: number): string {
  const day = 28 - Math.floor(number / 10);
  const minute = String(59 - (number % 10)).padStart(2, '0');
  return `<div role="option" data-convid="AAQk${number}"><div>
    <div><div><span title="dana@client.example">Dana</span></div></div>
    <div><span title="">Job ${number}</span><span title="9/${day}/2026 4:${minute} PM">4:${minute} PM</span></div>
    <div><span>Text</span></div></div></div>`;
}

const listOf = (rows: string) =>
  `<div id="MailList"><div class="scroller" style="overflow-y:auto"><div role="listbox">${rows}</div></div></div>`;

/** A page in which an entry of the tree leads to its address, and other rows stand there then. */
function page(path: string, body: string): { readonly paging: Paging; pressed(): string[] } {
  window.history.replaceState(null, '', path);
  document.body.innerHTML = body;
  const pressed: string[] = [];
  for (const entry of document.querySelectorAll<HTMLElement>('[data-goes-to]')) {
    entry.addEventListener('click', () => {
      const to = entry.dataset['goesTo'] ?? '';
      pressed.push(to);
      window.history.replaceState(null, '', to);
      for (const one of document.querySelectorAll('[data-goes-to]')) {
        one.setAttribute('aria-selected', String(one === entry));
      }
      const list = document.querySelector('[role=listbox]');
      if (list) list.innerHTML = rowHtml(50) + rowHtml(51);
    });
  }
  const outlook = createOutlookPage(document, window, () => {}, understandHere);
  const reader = createReader(outlook, () => {});
  reader.readList();
  return {
    paging: pagingOf({ page: outlook, readList: reader.readList }),
    pressed: () => pressed,
  };
}

async function outcome<T>(promise: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(60_000);
  return promise;
}

const INBOX_ROWS = listOf(rowHtml(0) + rowHtml(1));

describe('another list', () => {
  it('is shown by its entry in the folder tree, in whatever language', async () => {
    const entries = [root(ME, 1), folder('gelen kutusu', '/mail/0/inbox', true)];
    const sent = folder('gönderilmiş öğeler', '/mail/0/sentitems');
    const { paging } = page('/mail/0/inbox', tree(...entries, sent) + INBOX_ROWS);
    expect(await outcome(paging.showList(SENT, leave.signal))).toBe('shown');
    expect(window.location.pathname).toBe('/mail/0/sentitems');
  });

  it('is asked for once the rows there are read, which stand a moment under its name', async () => {
    const entries = [root(ME, 1), folder('inbox', '/mail/0/inbox', true)];
    const sent = folder('sent items', '/mail/0/sentitems');
    const { paging, pressed } = page('/mail/0/inbox', tree(...entries, sent) + listOf(''));
    const turned = paging.showList(SENT, leave.signal);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(pressed()).toEqual([]);
    const list = document.querySelector('[role=listbox]');
    if (list) list.innerHTML = rowHtml(0) + rowHtml(1);
    expect(await outcome(turned)).toBe('shown');
    expect(pressed()).toEqual(['/mail/0/sentitems']);
  });

  it('is that of this mailbox, where another one has it too', async () => {
    const others = [root(OTHER, 1), folder('sent items', '/mail/1/sentitems')];
    const mine = [root(ME, 2), folder('inbox', '/mail/0/inbox', true)];
    const sent = folder('sent items', '/mail/0/sentitems');
    const { paging, pressed } = page('/mail/0/inbox', tree(...others, ...mine, sent) + INBOX_ROWS);
    await outcome(paging.showList(SENT, leave.signal));
    expect(pressed()).toEqual(['/mail/0/sentitems']);
  });

  it('is found again by a name that nobody knew, once it was seen at its address', async () => {
    const entries = [root(ME, 1), folder('the post', '/mail/0/inbox', true)];
    const sent = folder('sent items', '/mail/0/sentitems');
    const { paging } = page('/mail/0/inbox', tree(...entries, sent) + INBOX_ROWS);
    await outcome(paging.showList(SENT, leave.signal));
    await outcome(paging.showList(INBOX, leave.signal));
    expect(window.location.pathname).toBe('/mail/0/inbox');
  });

  it.each([
    ['the tree is hidden', ''],
    ['no entry bears a name that is known', tree(root(ME, 1), folder('x', '/mail/0/sentitems'))],
    [
      'a search stands in its place',
      `<input type="search" value="offer">${tree(root(ME, 1), folder('sent items', '/mail/0/sentitems'))}`,
    ],
  ])('is not shown where %s, and nothing is pressed', async (_, before) => {
    const { paging, pressed } = page('/mail/0/inbox', before + INBOX_ROWS);
    expect(await outcome(paging.showList(SENT, leave.signal))).toBe('stuck');
    expect(pressed()).toEqual([]);
    expect(window.location.pathname).toBe('/mail/0/inbox');
  });

  it('is not taken for shown where its entry led elsewhere', async () => {
    const entries = [root(ME, 1), folder('sent items', '/mail/0/AQMkOwnFolder')];
    const { paging } = page('/mail/0/inbox', tree(...entries) + INBOX_ROWS);
    expect(await outcome(paging.showList(SENT, leave.signal))).toBe('stuck');
  });

  it('has no part that the page does not have', async () => {
    const entries = [root(ME, 1), folder('inbox', '/mail/0/inbox', true)];
    const { paging } = page('/mail/0/inbox', tree(...entries) + INBOX_ROWS);
    expect(await outcome(paging.showList({ ...INBOX, part: 1 }, leave.signal))).toBe('stuck');
    expect(await outcome(paging.showList(INBOX, leave.signal))).toBe('shown');
  });
});

const ROW_PX = 76;
const SCREEN_ROWS = 10;

/** A list of 40 rows that holds those in view; it may move further than it was scrolled. */
function scrolling(moves: (rows: number) => number): Paging {
  const entries = tree(root(ME, 1), folder('inbox', '/mail/0/inbox', true));
  const { paging } = page('/mail/0/inbox', entries + listOf(''));
  const scroller = document.querySelector('.scroller');
  const list = document.querySelector<HTMLElement>('[role=listbox]');
  if (!scroller || !list) throw new Error('no list');
  let top = 0;
  const draw = () => {
    const first = Math.min(40 - SCREEN_ROWS, moves(Math.round(top / ROW_PX)));
    list.style.paddingTop = `${first * ROW_PX}px`;
    list.innerHTML = Array.from({ length: SCREEN_ROWS }, (_, i) => rowHtml(first + i)).join('');
  };
  Object.defineProperties(scroller, {
    clientHeight: { get: () => SCREEN_ROWS * ROW_PX },
    scrollHeight: { get: () => 40 * ROW_PX },
    scrollTop: {
      get: () => top,
      set(to: number) {
        top = Math.min(Math.max(to, 0), (40 - SCREEN_ROWS) * ROW_PX);
        draw();
      },
    },
  });
  draw();
  return paging;
}

const lastRow = () => document.querySelector('[role=option]:last-child')?.textContent ?? '';

describe('older rows', () => {
  it('come by less than a screen, until there are no more', async () => {
    const paging = scrolling((rows) => rows);
    const outcomes = [];
    for (let turn = 0; turn < 5; turn += 1) {
      outcomes.push(await outcome(paging.showOlder(leave.signal)));
    }
    expect(outcomes).toEqual(['shown', 'shown', 'shown', 'shown', 'end']);
    expect(lastRow()).toContain('Job 39');
  });

  it('do not end in a page that is not drawn', async () => {
    const paging = scrolling(() => 0);
    const drawn = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    expect(await outcome(paging.showOlder(leave.signal))).toBe('stuck');
    drawn.mockRestore();
    expect(await outcome(paging.showOlder(leave.signal))).toBe('end');
  });

  it('are scrolled back to where the list jumped over some', async () => {
    const paging = scrolling((rows) => rows * 2);
    expect(await outcome(paging.showOlder(leave.signal))).toBe('shown');
    const first = document.querySelector('[role=option]')?.getAttribute('data-convid');
    expect(Number(first?.slice('AAQk'.length))).toBeLessThan(SCREEN_ROWS);
  });

  it('do not come where something covers the list', async () => {
    const paging = scrolling((rows) => rows);
    document.querySelector('#MailList')?.setAttribute('style', 'display:none');
    expect(await outcome(paging.showOlder(leave.signal))).toBe('stuck');
  });

  it('are not waited for once it was left off', async () => {
    const paging = scrolling(() => 0);
    const turned = paging.showOlder(leave.signal);
    leave.abort();
    expect(await turned).toBe('stuck');
  });
});
