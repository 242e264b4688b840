// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { understandHere } from '../../../tests/support/outlook-understanding';
import { createOutlookPage } from './outlook-page';
import { createReader, type Reader } from './reader';

const ME = 'me@studio.example';
const BUTTON = `<button id="O365_MainLink_Me" aria-label="Mia ${ME}"></button>`;
const folder = (title: string, selected = false) =>
  `<div role="treeitem" aria-level="2" aria-selected="${selected}" title="${title}"></div>`;
const tree = (...folders: string[]) =>
  `<div role="tree"><div role="treeitem" aria-level="1" title="${ME}"><span>${ME}</span></div>${folders.join('')}</div>`;
const NOTHING = tree(folder('Inbox - 0 items', true));
const SOMETHING = tree(folder('Inbox - 12 items (3 unread)', true));

const row = (id: string) => `<div role="option" data-convid="${id}"><div>
  <div><div><span>Dana</span></div></div>
  <div><span>Offer</span><span title="Sat 9/26/2026 4:00 PM">4:00 PM</span></div></div></div>`;
const notice = (words = 'All done for the day', beside = '') =>
  `<div><div><span id="EmptyState_MainMessage">${words}</span></div>${beside}</div>`;
const list = (rows: string, empty = '', before = '') =>
  `<div id="MailList" data-app-section="MessageList">${before}<div role="listbox">${rows}</div>${empty}</div>`;
const tabs = (selected: number) =>
  `<div role="tablist">${[0, 1].map((i) => `<button role="tab" aria-selected="${i === selected}">T</button>`).join('')}</div>`;

/** Nothing is told of mail that may be there. */
const NOT_COVERED = { empty: false, complete: false, rows: [], page: null };
const COVERED = { empty: true, complete: true, rows: [], page: 1 };

let reader: Reader;
const lookAgain = vi.fn();

function read(body: string) {
  document.body.innerHTML = body;
  return reader.readList();
}

beforeEach(() => {
  vi.useFakeTimers();
  lookAgain.mockClear();
  localStorage.clear();
  document.documentElement.lang = 'en-US';
  window.history.replaceState(null, '', '/mail/0/');
  reader = createReader(
    createOutlookPage(document, window, () => {}, understandHere),
    lookAgain,
  );
  return () => vi.useRealTimers();
});

describe('an empty list', () => {
  it.each([
    ['none', NOTHING],
    ['none in Arabic digits', tree(folder('Inbox ٠', true))],
    ['none, where others are counted', tree(folder('Inbox', true), folder('Sent - 9 items'))],
  ])('is believed where the folder tree counts %s', (_, folders) => {
    expect(read(folders + list('', notice()))).toMatchObject(COVERED);
  });

  it.each([
    ['counts some', SOMETHING],
    ['counts some in Arabic digits', tree(folder('Inbox ٣', true))],
    ['counts nothing anywhere', tree(folder('Inbox', true), folder('Sent'))],
    ['selects nothing', tree(folder('Inbox - 0 items'))],
    ['is not in sight', `<div style="display:none">${NOTHING}</div>`],
    ['is not there', BUTTON],
  ])('is not believed where the folder tree %s', (_, folders) => {
    const page = folders + list('', notice());
    expect(read(page)).toMatchObject(NOT_COVERED);
    vi.advanceTimersByTime(60_000);
    expect(read(page)).toMatchObject(NOT_COVERED);
  });

  it.each([
    'Something went wrong. Try again later.',
    'No flagged messages',
    'We couldn’t load your messages',
    'Nog niets met bijlagen',
  ])('is not believed because of the words "%s"', (words) => {
    for (const folders of [BUTTON, SOMETHING]) {
      expect(read(folders + list('', notice(words)))).toMatchObject(NOT_COVERED);
    }
  });

  it.each([
    ['a button to try again', list('', notice('Oh', '<button>Try again</button>'))],
    ['a link', list('', notice('Oh', '<a href="#">Show all</a>'))],
    ['an alert', `${list('', notice())}<div role="alert">No connection</div>`],
    ['a word of a filter', list('', notice('No unread messages'))],
  ])('is not believed beside %s', (_, page) => {
    expect(read(NOTHING + page)).toMatchObject(NOT_COVERED);
  });

  it('is not doubted for the buttons and tabs of the list, or an alert without words', () => {
    const header = '<div><h2>Inbox</h2><button>Filter</button></div>';
    const page = `${list('', notice(), header)}<div role="alert"></div>`;
    expect(read(NOTHING + page)).toMatchObject(COVERED);
    expect(read(NOTHING + list('', notice(), tabs(1)))).toBeNull();
    vi.advanceTimersByTime(1_000);
    expect(reader.readList()).toMatchObject({ ...COVERED, part: { at: 1, of: 2 } });
  });
});

describe('an empty part of the Inbox', () => {
  const filled = (at: number, ...ids: string[]) =>
    SOMETHING + list(ids.map(row).join(''), '', tabs(at));
  const empty = (at: number, words?: string, beside?: string) =>
    SOMETHING + list('', notice(words, beside), tabs(at));

  /** Goes to a part, where what stood before goes first. */
  function goTo(page: string) {
    read(page);
    vi.advanceTimersByTime(1_000);
    return reader.readList();
  }

  it('is believed when it has stood for 5 s beside one that shows rows', () => {
    expect(read(filled(0, 'A', 'B'))?.complete).toBe(true);
    expect(goTo(empty(1))).toMatchObject(NOT_COVERED);
    vi.advanceTimersByTime(4_000);
    expect(reader.readList()).toMatchObject(NOT_COVERED);
    lookAgain.mockClear();
    vi.advanceTimersByTime(1_000);
    expect(lookAgain).toHaveBeenCalled();
    expect(reader.readList()).toMatchObject({ ...COVERED, part: { at: 1, of: 2 } });
  });

  function stands(page: string) {
    goTo(page);
    vi.advanceTimersByTime(5_000);
    return reader.readList();
  }

  it('is not believed where the other part was not seen in this tab, or is empty too', () => {
    expect(stands(empty(1))).toMatchObject(NOT_COVERED);
    expect(stands(empty(0))).toMatchObject(NOT_COVERED);
    read(filled(0, 'A'));
    expect(stands(empty(0))).toMatchObject(NOT_COVERED);
  });

  it('is not believed where its words have changed, or something spoke against it', () => {
    read(filled(0, 'A'));
    goTo(empty(1, 'Loading'));
    vi.advanceTimersByTime(4_000);
    expect(read(empty(1, 'Nothing'))).toMatchObject(NOT_COVERED);
    vi.advanceTimersByTime(4_000);
    expect(reader.readList()).toMatchObject(NOT_COVERED);
    read(empty(1, 'Nothing', '<button>Again</button>'));
    vi.advanceTimersByTime(5_000);
    expect(read(empty(1, 'Nothing'))).toMatchObject(NOT_COVERED);
  });

  it('is not believed where it lost several rows at once, as behind a filter', () => {
    read(filled(1, 'C'));
    goTo(filled(0, 'A', 'B'));
    expect(stands(empty(0))).toMatchObject(NOT_COVERED);
    goTo(filled(0, 'A', 'B'));
    goTo(filled(0, 'B'));
    expect(stands(empty(0))).toMatchObject(COVERED);
  });
});
