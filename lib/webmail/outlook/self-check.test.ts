// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { understandHere } from '../../../tests/support/outlook-understanding';
import { createHealth } from '../health';
import { createOutlookPage } from './outlook-page';
import { READING_SELECTORS } from './selectors';
import { selfCheckReading } from './self-check';

const ROW = `<div role="option" data-convid="AAQkA"><div><span>Kim</span></div>
  <div><span>Offer</span><span title="Sat 9/26/2026 4:00 PM">4:00 PM</span></div></div>`;
const LIST = `<div id="MailList"><div role="listbox">${ROW}</div></div>`;
const CARD = `<div aria-expanded="true"><div tabindex="-1"><span id="MSG_x_FROM">Kim</span>
  <i data-icon-name="ArrowReplyRegular"></i><div data-testid="SentReceivedSavedTime">Sat 9/26/2026 4:00 PM</div>
  <div id="UniqueMessageBody_1">Hello</div></div></div>`;
const pane = (content: string) =>
  `<div id="ConversationReadingPaneContainer"><div role="heading" id="CONV_1f_SUBJECT">Offer</div>
    <div data-app-section="ConversationContainer"><div>${content}</div></div></div>`;

/** Names of the selectors that were expected and missed, and of those that were found. */
function check(body: string, path = '/mail/0/') {
  window.history.replaceState(null, '', path);
  document.body.innerHTML = body;
  const health = createHealth(READING_SELECTORS);
  selfCheckReading(
    createOutlookPage(document, window, () => {}, understandHere),
    health,
  );
  const readings = health.readings();
  return {
    missed: readings.filter(({ misses }) => misses > 0).map(({ name }) => name),
    found: readings.filter(({ hits }) => hits > 0).map(({ name }) => name),
  };
}

beforeEach(() => document.body.replaceChildren());

describe('the self-check', () => {
  it('finds all that must be there in a page as it is known', () => {
    const { missed, found } = check(LIST + pane(CARD));
    expect(missed).toEqual([]);
    expect(found).toEqual([
      'list',
      'row',
      'row-date',
      'row-lines',
      'heading',
      'message-date',
      'message-body',
      'reply-icon',
    ]);
  });

  it.each([
    [
      'an empty folder',
      '<div id="MailList"><div id="EmptyState_MainMessage">Nothing</div></div>',
      '/mail/',
    ],
    ['a list before its rows', '<div id="MailList"><div role="listbox"></div></div>', '/mail/'],
    [
      'a covered list',
      LIST.replace('4:00 PM', '').replaceAll(/<span[^>]*>[^<]*/g, '<span>'),
      '/mail/',
    ],
    [
      'the offline page',
      `<div id="offlinePage"></div>${LIST.replaceAll('data-convid', 'x')}`,
      '/mail/',
    ],
    [
      'the calendar',
      '<div id="MailList"><ul role="list"><li>1</li><li>2</li><li>3</li></ul></div>',
      '/calendar/',
    ],
    ['an empty pane', '<div id="ConversationReadingPaneContainer"></div>', '/mail/'],
    ['a page without list and pane', '<div>People</div>', '/mail/'],
  ])('misses nothing in %s', (_, body, path) => {
    expect(check(body, path).missed).toEqual([]);
  });

  it.each([
    ['rows', LIST.replace('id="MailList"', 'id="NewList"'), ['list']],
    ['rows of another make', LIST.replace(ROW, ROW.replace('data-convid', 'x').repeat(3)), ['row']],
    ['rows without a date', LIST.replace(/ title="[^"]*"/, ''), ['row-date']],
    ['a pane without a heading', pane(CARD).replace('CONV_', 'NEW_'), ['heading']],
    ['messages without a date', pane(CARD.replace(/data-testid="\w+"/, '')), ['message-date']],
    [
      'an open message without a body',
      pane(CARD.replace('UniqueMessage', 'New')),
      ['message-body'],
    ],
    ['messages without replies', pane(CARD.replace('ArrowReply', 'New')), ['reply-icon']],
  ])('misses what is not found beside %s', (_, body, missed) => {
    expect(check(body).missed).toEqual(missed);
  });

  it('expects no reply icons while a reply is being written', () => {
    const writing = `${CARD.replace('ArrowReply', 'New')}<div id="docking_InitVisiblePart_0"></div>`;
    expect(check(pane(writing)).missed).toEqual([]);
  });
});

it('misses the people of rows that stand in one line', () => {
  const line = `<div role="option" data-convid="AAQkA"><div><div role="img" aria-label="Kim"></div>
    <span>Offer</span><span title="Sat 9/26/2026 4:00 PM">4:00 PM</span></div></div>`;
  const { missed } = check(`<div id="MailList"><div role="listbox">${line}</div></div>`);
  expect(missed).toEqual(['row-lines']);
});

it('misses the part of an Inbox whose tabs do not say which is shown', () => {
  const inTabs = (tabs: string) =>
    `<button id="O365_MainLink_Me" aria-label="Account manager for nora@studio-lind.example"></button>
    <div data-app-section="MessageList"><div role="tablist">${tabs}</div>${LIST}</div>`;
  const tab = (selected: boolean) => `<button role="tab" aria-selected="${selected}">Tab</button>`;
  const path = '/mail/nora@studio-lind.example/inbox';
  expect(check(inTabs(tab(false) + tab(false)), path).missed).toEqual(['inbox-part']);
  expect(check(inTabs(tab(true) + tab(false)), path).found).toContain('inbox-part');
});
