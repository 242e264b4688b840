/** The selectors of the message list as data, in the manner of `selectors.ts` (facts/outlook.md 1). */
import type { Selector } from '../selector';

export const LIST: Selector = {
  name: 'list',
  needed: true,
  alternatives: [
    { css: '#MailList', serves: 'every folder', evidenced: '2026-01' },
    {
      css: '[data-app-section="MessageList"]',
      serves: 'a list under another id',
      evidenced: '2026-10',
    },
  ],
};

/** A conversation, or a message where conversations are off. */
export const ROW: Selector = {
  name: 'row',
  needed: true,
  alternatives: [
    { css: '[role="option"][data-convid]', serves: 'every folder', evidenced: '2026-10' },
  ],
};

/** Its title is the whole date; the subject stands before it in the same line. */
export const ROW_DATE: Selector = {
  name: 'row-date',
  needed: true,
  alternatives: [
    {
      css: '* + span[title]:not([title=""], [title*="@"])',
      serves: 'every row',
      evidenced: '2026-10',
    },
  ],
};

export const ROW_PERSON: Selector = {
  name: 'row-person',
  needed: false,
  alternatives: [
    { css: 'span[title*="@"]', serves: 'lists that show addresses', evidenced: '2026-10' },
  ],
};

/** Outside the rows it heads a group, such as that of today; pinned rows have one too. */
export const GROUP_HEADER: Selector = {
  name: 'group-header',
  needed: false,
  alternatives: [
    {
      css: '[role="listbox"] button',
      serves: 'lists in groups',
      evidenced: '2026-10',
    },
  ],
};

/** Two tabs above the Inbox: Focused and Other. How they are built was not seen. */
export const PIVOT: Selector = {
  name: 'pivot',
  needed: false,
  alternatives: [
    {
      css: '[data-app-section="MessageList"] [role="tablist"] > [role="tab"]',
      serves: 'a divided Inbox (guessed)',
      evidenced: '2026-10',
    },
    {
      css: '[data-app-section="MessageList"] [role="tablist"] [role="tab"]',
      serves: 'a divided Inbox with wrapped tabs (guessed)',
      evidenced: '2026-10',
    },
  ],
};

/** An Inbox that is one list, or of which the page says which of two parts it shows. */
export const INBOX_PART: Selector = { name: 'inbox-part', needed: false, alternatives: [] };

/** The people of a row, which are told apart from its subject in rows of two lines and more only. */
export const ROW_LINES: Selector = { name: 'row-lines', needed: false, alternatives: [] };

export const EMPTY_LIST: Selector = {
  name: 'empty-list',
  needed: false,
  alternatives: [
    { css: '#EmptyState_MainMessage', serves: 'a folder without mail', evidenced: '2026-05' },
  ],
};

/** A word of warning, such as that something could not be loaded. */
export const ALERT: Selector = {
  name: 'alert',
  needed: false,
  alternatives: [{ css: '[role="alert"]', serves: 'every module (guessed)', evidenced: '2026-10' }],
};

export const FOLDER: Selector = {
  name: 'folder',
  needed: false,
  alternatives: [{ css: '[role="treeitem"]', serves: 'an open folder pane', evidenced: '2026-10' }],
};

/** What the reader of lists uses, for the self-check. */
export const LIST_SELECTORS: readonly Selector[] = [
  LIST,
  ROW,
  ROW_DATE,
  ROW_PERSON,
  GROUP_HEADER,
  PIVOT,
  INBOX_PART,
  ROW_LINES,
  EMPTY_LIST,
];
