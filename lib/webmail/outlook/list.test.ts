// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { understandHere } from '../../../tests/support/outlook-understanding';
import { createOutlookPage } from './outlook-page';
import { createReader, type Reader } from './reader';

const ME = 'me@studio.example';
const TREE = `<div role="tree"><div role="treeitem" aria-level="1" id="primaryMailboxRoot_1" title="${ME}"><span>${ME}</span></div></div>`;
const DANA = '<span title="dana@client.example">Dana Whitfield</span>';
const DAY_26 = Date.UTC(2026, 8, 26);
const HOUR = 3_600_000;

interface RowParts {
  id?: string;
  people?: string;
  subject?: string;
  title?: string;
  text?: string;
  preview?: string;
}

function row(parts: RowParts = {}): string {
  const {
    id = 'AAQkA1==',
    people = DANA,
    subject = '<span title="">Offer</span>',
    title = 'Sat 9/26/2026 4:00 PM',
    text = '4:00 PM',
    preview = '<span>See you</span>',
  } = parts;
  return `<div role="option" data-convid="${id}"><div role="img" aria-label="x"></div><div>
    <div><div>${people}</div></div>
    <div>${subject}<span title="${title}">${text}</span></div><div>${preview}</div></div></div>`;
}

const at = (title: string, id: string) => row({ id, title, text: title.split(' ')[1] ?? '' });
const header = (folded = false) => `<button aria-expanded="${!folded}">Group</button>`;
const list = (rows: string, before = '') =>
  `<div id="MailList" data-app-section="MessageList">${before}<div class="customScrollBar"><div role="listbox">${rows}</div></div></div>`;

let reader: Reader;

function go(path: string): void {
  window.history.replaceState(null, '', path);
}

/** A page that begins at this address. */
function load(path: string): void {
  go(path);
  const page = createOutlookPage(document, window, () => {}, understandHere);
  reader = createReader(page, () => {});
}

function show(body: string): void {
  document.body.innerHTML = TREE + body;
}

function read(body: string) {
  show(body);
  return reader.readList();
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  document.title = 'Mail - Mia Example - Outlook';
  document.documentElement.lang = 'en-US';
  load('/mail/0/');
  return () => vi.useRealTimers();
});

describe('a row', () => {
  it('is read by its structure', () => {
    expect(read(list(row()))).toEqual({
      account: ME,
      list: 'inbox',
      part: null,
      page: 1,
      clock: 'mailbox',
      rows: [
        {
          threadId: 'AAQkA1==',
          messageId: null,
          messageAt: { from: DAY_26 + 16 * HOUR, until: DAY_26 + 16 * HOUR + 60_000 },
          stands: 'here',
          people: [{ address: 'dana@client.example', name: 'Dana Whitfield' }],
          subject: 'Offer',
          snippet: 'See you',
        },
      ],
      pinned: 0,
      empty: false,
      complete: true,
      undated: 0,
    });
  });

  it.each([
    ['names only', '<span>Kim Sørensen</span>', [['', 'Kim Sørensen']]],
    ['an address only', '<span>Raj@Shop.example</span>', [['raj@shop.example', '']]],
    [
      'several in one text',
      '<span>raj@shop.example; Billing</span>',
      [
        ['raj@shop.example', ''],
        ['', 'Billing'],
      ],
    ],
    [
      'several spans, some with addresses',
      `${DANA}<span>; </span><span>Omar Reyes</span>`,
      [
        ['dana@client.example', 'Dana Whitfield'],
        ['', 'Omar Reyes'],
      ],
    ],
    ['a count of others', `${DANA}; +2`, [['dana@client.example', 'Dana Whitfield']]],
    ['a comma in a name', '<span>Reyes, Omar</span>', [['', 'Reyes, Omar']]],
    ['a title that is no address', '<span title="dana at a@b.example">Dana</span>', [['', 'Dana']]],
    ['my name alone', '<span>mia  example</span>', [[ME, 'mia example']]],
  ])('names people: %s', (_, people, expected) => {
    const found = read(list(row({ people })))?.rows[0]?.people;
    expect(found?.map(({ address, name }) => [address, name])).toEqual(expected);
  });

  it('of which only the user is the sender may be dated by another message', () => {
    const own = row({ people: `<span title="${ME}">Mia Example</span>` });
    expect(read(list(own))?.rows[0]?.stands).toBe('unknown');
  });

  it('gives my name no address where another address bears it', () => {
    const namesake = row({ people: '<span title="mia@else.example">Mia Example</span>' });
    const nameOnly = row({ id: 'AAQkA2==', people: '<span>Mia Example</span>' });
    const rows = read(list(namesake + nameOnly))?.rows;
    expect(rows?.[1]?.people).toEqual([{ address: '', name: 'Mia Example' }]);
  });

  it('takes no date from a subject or a preview that holds one', () => {
    const words = 'Wed 9/2/2026 9:00 AM';
    const tricky = row({
      subject: `<i></i><span title="${words}">${words}</span>`,
      preview: `<span title="${words}">${words}</span>`,
    });
    const [found] = read(list(tricky))?.rows ?? [];
    expect(found?.subject).toBe(words);
    expect(found?.messageAt.from).toBe(DAY_26 + 16 * HOUR);
  });

  it('is one of several where conversations are off', () => {
    const rows = read(list(row() + at('Fri 9/25/2026 4:00 PM', 'AAQkA1==')))?.rows;
    expect(rows?.map(({ threadId }) => threadId)).toEqual(['AAQkA1==', 'AAQkA1==']);
  });

  it('is left out and counted where its date could be two', () => {
    const unclear = row({ id: 'AAQkA2==', title: '9/10/2026 4:00 PM' });
    expect(read(list(unclear))).toMatchObject({ rows: [], undated: 1, complete: false });
  });

  it('is dated by what other rows have shown in this tab', () => {
    read(list(row({ title: 'Sat 9/26/2026 4:00 PM' })));
    const reading = read(list(row({ id: 'AAQkA2==', title: '9/10/2026 4:00 PM' })));
    expect(reading?.rows[0]?.messageAt.from).toBe(Date.UTC(2026, 8, 10, 16));
  });
});

describe('a list', () => {
  it('is complete with a row that names nobody, as of mail to hidden recipients', () => {
    const reading = read(list(row({ people: '' })));
    expect(reading).toMatchObject({ complete: true, rows: [{ people: [], stands: 'here' }] });
  });

  it.each([
    ['blank', `${row()}<div role="option" data-convid="AAQkA2=="><div></div></div>`],
    ['hidden', row() + row({ id: 'AAQkA2==' }).replace('role=', 'style="display:none" role=')],
    ['without its parts', `${row()}<div role="option" data-convid="AAQkA2==">Dana Offer</div>`],
    ['in a folded group', header() + row() + header(true)],
  ])('is not complete with a row %s', (_, rows) => {
    const reading = read(list(rows));
    expect(reading?.rows).toHaveLength(1);
    expect(reading?.complete).toBe(false);
  });

  it('is not read where it is covered or blank', () => {
    const blank = '<div role="option" data-convid="AAQkA2=="></div>';
    expect(read(list(blank))).toBeNull();
    expect(read(list(row()).replace('id=', 'style="display:none" id='))).toBeNull();
    expect(read(list(''))).toBeNull();
  });

  it('is a window further down where it was scrolled, or keeps room above', () => {
    show(list(row()));
    const scroller = document.querySelector('.customScrollBar');
    if (scroller) scroller.scrollTop = 400;
    expect(reader.readList()?.page).toBeNull();
    const padded = list(row()).replace(
      'role="listbox"',
      'role="listbox" style="padding-top: 420px"',
    );
    expect(read(padded)?.page).toBeNull();
    expect(read(`<div style="padding-top: 60px">${list(row())}</div>`)?.page).toBe(1);
  });

  it('is not whole while rows that stood there are missing all at once, as behind a filter', () => {
    const days = ['Tue 9/29', 'Mon 9/28', 'Sun 9/27', 'Sat 9/26'];
    const rows = days.map((day, index) => at(`${day}/2026 4:00 PM`, `AAQk${index}==`));
    const whole = () => read(list(rows.join('')))?.complete;
    expect(whole()).toBe(true);
    expect(read(list(rows.slice(1).join('')))?.complete).toBe(true);
    expect(whole()).toBe(true);
    expect(read(list(rows[3] ?? ''))?.complete).toBe(false);
    const none = '<div role="treeitem" aria-selected="true" title="Inbox - 0 items"></div>';
    const empty = list('<div id="EmptyState_MainMessage">Nothing</div>');
    expect(read(empty + none)?.complete).toBe(false);
    expect(read(empty)?.complete).toBe(false);
    expect(read(list(rows[3] ?? ''))?.complete).toBe(false);
    expect(whole()).toBe(true);
  });

  it.each(['drafts', 'outbox'])('is not read in %s, whose rows were not sent', (folder) => {
    load(`/mail/0/${folder}`);
    expect(read(list(row()))).toBeNull();
  });

  it('tells how many rows are pinned', () => {
    const old = at('Tue 9/1/2026 9:00 AM', 'AAQkP1==');
    const newest = at('Sat 9/26/2026 4:00 PM', 'AAQkA1==');
    const older = at('Fri 9/25/2026 4:00 PM', 'AAQkA2==');
    expect(read(list(header() + old + header() + newest + older))?.pinned).toBe(1);
    expect(read(list(header() + newest + header() + older))?.pinned).toBe(0);
    expect(read(list(old + newest))?.pinned).toBe(0);
    expect(read(list(header() + newest + older))?.pinned).toBe(0);
  });

  it('in the words of a mail is none', () => {
    const mail = (words: string) => `<div id="UniqueMessageBody_1">${words}</div>`;
    expect(read(mail(list(row())))).toBeNull();
    expect(read(list(row()) + mail(list(row({ id: 'AAQkFake' }))))?.rows).toHaveLength(1);
    const inside = list(row() + mail(row({ id: 'AAQkFake' })));
    expect(read(inside)?.rows.map(({ threadId }) => threadId)).toEqual(['AAQkA1==']);
  });

  it.each([
    ['/calendar/', ''],
    ['/mail/deeplink/read/AAMk', ''],
    ['/mail/0/', '<div id="offlinePage"></div>'],
  ])('is not read at %s %s', (path, beside) => {
    go(path);
    expect(read(list(row()) + beside)).toBeNull();
  });
});
