// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { understandHere } from '../../../tests/support/outlook-understanding';
import { createOutlookPage, type OutlookPage } from './outlook-page';

const A = 'AAQkAAAA1/+x';
const B = 'AAQkBBBB2/+y';
const BUTTON = '<button id="O365_MainLink_Me" aria-label="me@studio.example"></button>';

let page: OutlookPage;
let isTold: boolean;
let settled: ReturnType<typeof vi.fn<() => void>>;

/** The minute of the newest message of each. */
const AT: Readonly<Record<string, string>> = { [A]: '4:00', [B]: '4:20' };

const row = (id: string, subject: string, selected = false, time = AT[id]) =>
  `<div role="option" data-convid="${id}" aria-selected="${selected}"><div><span>Kim</span></div>
    <div><span>${subject}</span><span title="Sat 9/26/2026 ${time} PM">${time} PM</span></div></div>`;
const card = (time: string) =>
  `<div aria-expanded="true"><div data-testid="SentReceivedSavedTime">Sat 9/26/2026 ${time} PM</div></div>`;
const pane = (heading: string, subject: string, ...times: readonly string[]) =>
  `<div id="ConversationReadingPaneContainer"><div role="heading" id="CONV_${heading}_SUBJECT"><span title="${subject}">${subject}</span></div>
    <div>${(times.length > 0 ? times : ['1:00', '4:00']).map(card).join('')}</div></div>`;

function show(rows: string, beside: string): void {
  document.body.innerHTML = `${BUTTON}<div id="MailList">${rows}</div>${beside}`;
}

function go(path: string): void {
  window.history.replaceState(null, '', path);
}

/** Goes to the address of a conversation, as a click on its row does, and then shows something. */
function choose(id: string, rows: string, beside: string): void {
  show(rows, document.querySelector('[id$="Container"]')?.outerHTML ?? '');
  go(`/mail/0/inbox/id/${encodeURIComponent(id)}`);
  page.addressChanged();
  show(rows, beside);
}

function start(): void {
  const told = Object.assign(Object.create(window), { navigation: new EventTarget() }) as Window;
  page = createOutlookPage(document, isTold ? told : window, settled, understandHere);
}

/** What is open, once the page has kept still. */
function open(): string | null {
  page.open();
  vi.advanceTimersByTime(300);
  return page.open()?.threadId ?? null;
}

beforeEach(() => {
  vi.useFakeTimers();
  go('/mail/0/');
  settled = vi.fn<() => void>();
  isTold = false;
  start();
  return () => vi.useRealTimers();
});

describe('the open conversation', () => {
  it('is that of the selected row, once the pane has kept still', () => {
    show(row(A, 'Offer', true) + row(B, 'Invoice'), pane('1f', 'Offer'));
    expect(page.open()).toBeNull();
    vi.advanceTimersByTime(300);
    expect(settled).toHaveBeenCalledOnce();
    expect(page.open()).toMatchObject({ threadId: A, pane: { whole: true } });
  });

  it.each([
    ['the same with "Re:"', 'Offer', 'Re: Offer'],
    ['the same with "AW:" twice', 'AW: Antw: Offer', 'offer'],
    ['the same in Chinese', '回复：报价', '报价'],
    ['of a row that says none', '', 'Offer'],
  ])('has a heading that is %s', (_, subject, heading) => {
    show(row(A, subject, true), pane('1f', heading));
    expect(open()).toBe(A);
  });

  it.each([
    ['another subject than the row', row(A, 'Invoice', true), '/mail/0/', pane('1f', 'Offer')],
    [
      'another id in the address',
      row(A, 'Offer', true),
      '/mail/inbox/id/AAQkCC',
      pane('1f', 'Offer'),
    ],
    ['no row and no id', row(A, 'Offer'), '/mail/0/', pane('1f', 'Offer')],
    ['no row and the id of an item', '', '/mail/id/AAMkAGRm', pane('1f', 'Offer')],
    [
      'two selected rows',
      row(A, 'Offer', true) + row(B, 'Offer', true),
      '/mail/',
      pane('1f', 'Offer'),
    ],
    ['no pane', row(A, 'Offer', true), '/mail/', ''],
    ['a window of its own', row(A, 'Offer', true), '/mail/deeplink/read/AAMk', pane('1f', 'Offer')],
    [
      'a pane in the words of a mail',
      row(A, 'Offer', true),
      '/mail/',
      `<div role="document">${pane('1f', 'Offer')}</div>`,
    ],
    [
      'a row in the words of a mail',
      '',
      '/mail/',
      `${pane('1f', 'Offer')}<div id="UniqueMessageBody_1">${row(B, 'Offer', true)}</div>`,
    ],
  ])('is none where there is %s', (_, rows, path, beside) => {
    go(path);
    show(rows, beside);
    expect(open()).toBeNull();
  });

  it('is the one in the address where its row is out of view, in the form of the rows', () => {
    go('/mail/0/inbox/id/AAQkAAAA1-_x');
    show(row(B, 'Invoice'), pane('1f', 'Offer'));
    expect(open()).toBe(A);
  });

  it('is the one of two selected rows that the address names', () => {
    go(`/mail/0/inbox/id/${encodeURIComponent(B)}`);
    show(row(A, 'Offer', true) + row(B, 'Invoice', true), pane('1f', 'Invoice', '4:20'));
    expect(open()).toBe(B);
  });

  it('is not the new one while the old heading stands', () => {
    show(row(A, 'Offer', true) + row(B, 'Offer'), pane('1f', 'Offer'));
    expect(open()).toBe(A);
    const [first, second] = document.querySelectorAll('[role="option"]');
    first?.setAttribute('aria-selected', 'false');
    second?.setAttribute('aria-selected', 'true');
    expect(open()).toBeNull();
    vi.advanceTimersByTime(5_000);
    expect(page.open()).toBeNull();
    show(row(A, 'Offer') + row(B, 'Offer', true), pane('2e', 'Offer', '4:20'));
    expect(open()).toBe(B);
  });

  it('does not give a heading that came late to the conversation that was opened next', () => {
    show(row(A, 'Offer') + row(B, 'Invoice', true), pane('1f', 'Offer'));
    expect(open()).toBeNull();
    show(row(A, 'Offer') + row(B, 'Invoice', true), pane('2e', 'Invoice', '4:20'));
    expect(open()).toBe(B);
  });

  it('is a single message where conversations are off: then the row decides', () => {
    go('/mail/0/inbox/id/AAMkAGRmItem');
    const item = `<div id="ItemReadingPaneContainer"><span role="heading" id="MSG_3d_SUBJECT">Offer</span>${card('4:00')}</div>`;
    show(row(A, 'Offer', true) + row(A, 'Re: Offer'), item);
    expect(open()).toBe(A);
    expect(page.open()?.pane.whole).toBe(false);
  });

  describe('beside another of the same subject', () => {
    it.each([
      ['is not read from a pane that holds the date of the other', ['1:00', '4:00'], null],
      ['is not read from a pane that holds neither', ['1:00'], null],
      ['is read from a pane that holds its own', ['1:00', '4:21'], B],
      ['is not read from a pane that holds both', ['4:00', '4:20'], null],
    ])('%s', (_, times, threadId) => {
      show(row(A, 'Offer', true) + row(B, 'Offer'), pane('1f', 'Offer'));
      expect(open()).toBe(A);
      show(row(A, 'Offer') + row(B, 'Offer', true), pane('2e', 'Offer', ...times));
      expect(open()).toBe(threadId);
    });

    it('is not read from the pane of one that was chosen and left between two looks', () => {
      isTold = true;
      start();
      choose(A, row(A, 'Offer') + row(B, 'Offer'), '');
      choose(B, row(A, 'Offer') + row(B, 'Offer', true), pane('1f', 'Offer'));
      expect(open()).toBeNull();
      show(row(A, 'Offer') + row(B, 'Offer', true), pane('2e', 'Offer', '4:20'));
      expect(open()).toBe(B);
    });

    it('is told by what was known of the rows, where the pane covers them', () => {
      isTold = true;
      start();
      const rows = row(A, 'Offer') + row(B, 'Offer');
      choose(A, rows, '');
      choose(B, rows, '');
      show('', pane('1f', 'Offer'));
      expect(open()).toBeNull();
      show('', pane('2e', 'Offer', '4:20'));
      expect(open()).toBe(B);
    });

    it('is nobody’s where no row was ever seen', () => {
      isTold = true;
      start();
      choose(A, '', pane('1f', 'Offer'));
      expect(open()).toBe(A);
      choose(B, '', pane('1f', 'Offer'));
      show('', pane('2e', 'Offer', '4:20'));
      expect(open()).toBeNull();
      choose(B, '', pane('3d', 'Invoice', '4:20'));
      expect(open()).toBe(B);
    });
  });

  it('needs the date of its row where changes of the address are not told of', () => {
    show(row(A, 'Offer', true), pane('1f', 'Offer', '1:00'));
    expect(open()).toBeNull();
    show(row(A, 'Offer', true), pane('1f', 'Offer', '1:00', '4:00'));
    expect(open()).toBe(A);
  });
});
