// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { understandHere } from '../../../tests/support/outlook-understanding';
import { createOutlookPage } from './outlook-page';
import { createReader, type Reader } from './reader';

const ME = 'me@studio.example';
const root = (address: string, selected = '') =>
  `<div role="treeitem" aria-level="1" title="${address}"><span>${address}</span></div>${selected}`;
const tree = (...roots: string[]) => `<div role="tree">${roots.join('')}</div>`;
const SELECTED = '<div role="treeitem" aria-level="2" aria-selected="true" title="Inbox"></div>';

const row = (id = 'AAQkA1==') => `<div role="option" data-convid="${id}"><div>
  <div><div><span>Dana</span></div></div>
  <div><span>Offer</span><span title="Sat 9/26/2026 4:00 PM">4:00 PM</span></div></div></div>`;
const list = (rows: string, before = '') =>
  `<div id="MailList" data-app-section="MessageList">${before}<div role="listbox">${rows}</div></div>`;
const tabs = (selected: number, count = 2) =>
  `<div role="tablist">${Array.from({ length: count }, (_, i) => `<button role="tab" aria-selected="${i === selected}">T${i}</button>`).join('')}</div>`;

let reader: Reader;

/** A page that begins at this address. */
function load(path: string): void {
  window.history.replaceState(null, '', path);
  reader = createReader(
    createOutlookPage(document, window, () => {}, understandHere),
    () => {},
  );
}

function show(body: string, folders = tree(root(ME))): void {
  document.body.innerHTML = folders + body;
}

function read(body: string, folders?: string) {
  show(body, folders);
  return reader.readList();
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  document.documentElement.lang = 'en-US';
  load('/mail/0/');
  return () => vi.useRealTimers();
});

describe('the parts of the Inbox', () => {
  const KEY = `olk-mail_LAST_SELECTED_PIVOT${ME}`;

  it('are told by the tabs above it', () => {
    expect(read(list(row(), tabs(1)))).toMatchObject({ part: { at: 1, of: 2 }, complete: true });
  });

  it.each([
    ['none is selected', tabs(-1)],
    ['there are three', tabs(0, 3)],
  ])('are not certain where %s', (_, shown) => {
    expect(read(list(row(), shown))).toMatchObject({ part: null, complete: false });
  });

  it('are not certain where tabs were seen and are gone', () => {
    read(list(row(), tabs(0)));
    show(list(row()));
    vi.advanceTimersByTime(1_000);
    reader.readList();
    vi.advanceTimersByTime(1_000);
    expect(reader.readList()).toMatchObject({ part: null, complete: false });
    localStorage.setItem(KEY, 'focused');
    reader.readList();
    vi.advanceTimersByTime(1_000);
    expect(reader.readList()).toMatchObject({ part: { at: 0, of: 2 }, complete: false });
  });

  it.each([
    ['Other', { at: 1, of: 2 }, true],
    ['"focused"', { at: 0, of: 2 }, true],
    ['2', null, false],
    ['', null, false],
  ])('are as the browser keeps them where there are no tabs: %s', (value, part, complete) => {
    localStorage.setItem(KEY, value);
    expect(read(list(row()))).toMatchObject({ part, complete });
    expect(reader.readList()).toMatchObject({ part, complete });
  });

  it('do not exist in Sent Items', () => {
    load('/mail/0/sentitems');
    localStorage.setItem(KEY, '2');
    expect(read(list(row()))).toMatchObject({ list: 'sent', part: null, complete: true });
  });

  const LOGIN = 'mia@tenant.example';
  const KEY_OF_LOGIN = `olk-mail_LAST_SELECTED_PIVOT${LOGIN}`;
  const LOGIN_BUTTON = `<button id="O365_MainLink_Me" aria-label="Mia ${LOGIN}"></button>`;

  it('are kept under the address that is signed in too', () => {
    localStorage.setItem(KEY_OF_LOGIN, 'other');
    const reading = read(list(row()) + LOGIN_BUTTON);
    expect(reading).toMatchObject({ account: ME, part: { at: 1, of: 2 }, complete: true });
    localStorage.setItem(KEY, 'focused');
    vi.advanceTimersByTime(1_000);
    reader.readList();
    vi.advanceTimersByTime(1_000);
    expect(reader.readList()?.part).toEqual({ at: 0, of: 2 });
  });

  it('are not those of another mailbox in the same tree', () => {
    localStorage.setItem(KEY_OF_LOGIN, 'focused');
    const folders = tree(root(LOGIN), root(ME, SELECTED));
    const reading = read(list(row()) + LOGIN_BUTTON, folders);
    expect(reading).toMatchObject({ account: ME, part: null, complete: false });
  });

  it.each(['somebody@else.example', '', '_AAMkAD'])(
    'are not certain where tabs are not found and a key carries "%s"',
    (whose) => {
      localStorage.setItem(`olk-mail_LAST_SELECTED_PIVOT${whose}`, 'focused');
      expect(read(list(row()))).toMatchObject({ part: null, complete: false });
      expect(read(list(row(), tabs(1)))).toBeNull();
    },
  );

  it('are not certain where the browser cannot be asked', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied');
    });
    expect(read(list(row()))).toMatchObject({ part: null, complete: false });
    vi.restoreAllMocks();
  });
});
