/** The selectors of a thread list as data, in the manner of `selectors.ts` (facts/gmail.md section 1). */
import type { Selector } from '../selector';

export const ROW: Selector = {
  name: 'row',
  needed: true,
  alternatives: [
    { css: 'tr.zA', serves: 'every list', evidenced: '2026-09' },
    { css: 'tr[role="row"]', serves: 'lists whose row class was renamed', evidenced: '2026-09' },
  ],
};

export const ROW_IDS: Selector = {
  name: 'row-ids',
  needed: true,
  alternatives: [
    { css: '.y6 [data-legacy-thread-id]', serves: 'every list', evidenced: '2026-09' },
    {
      css: '[role="link"] [data-legacy-thread-id]',
      serves: 'lists whose subject class was renamed',
      evidenced: '2026-09',
    },
  ],
};

/** The label for screen readers repeats the ids and the people of its row. */
export const ROW_LABEL: Selector = {
  name: 'row-label',
  needed: false,
  alternatives: [
    { css: '.afn', serves: 'every list', evidenced: '2026-09' },
    {
      css: 'td > div[id]:has([data-legacy-thread-id])',
      serves: 'lists whose label class was renamed',
      evidenced: '2026-09',
    },
  ],
};

export const ROW_PEOPLE: Selector = {
  name: 'row-people',
  needed: true,
  alternatives: [{ css: '.yW span[email]', serves: 'every list', evidenced: '2026-09' }],
};

export const ROW_DATE: Selector = {
  name: 'row-date',
  needed: false,
  alternatives: [
    { css: 'td.xW span[title]', serves: 'a list without preview pane', evidenced: '2026-09' },
    { css: 'td.apt span[title]', serves: 'the vertical split', evidenced: '2026-07' },
  ],
};

export const ROW_SNIPPET: Selector = {
  name: 'row-snippet',
  needed: false,
  alternatives: [{ css: '.y2', serves: 'every list with snippets on', evidenced: '2026-09' }],
};

export const ROW_DRAFT: Selector = {
  name: 'row-draft',
  needed: false,
  alternatives: [
    { css: '.yW .boq', serves: 'a thread with an unsent reply', evidenced: '2026-07' },
  ],
};

export const ROW_STANDALONE_DRAFT: Selector = {
  name: 'row-standalone-draft',
  needed: false,
  alternatives: [
    {
      css: '[data-standalone-draft-id], [data-legacy-standalone-draft-id]',
      serves: 'a row that is only a draft',
      evidenced: '2026-07',
    },
  ],
};

export const ROW_AD: Selector = {
  name: 'row-ad',
  needed: false,
  alternatives: [
    { css: '.am0', serves: 'advertisements in tabs', evidenced: '2023-08' },
    { css: '.bvA', serves: 'advertisements in the promotions tab', evidenced: '2023-08' },
  ],
};

/** Rows that are known to be of other extensions; a person in one makes it look like Gmail's own. */
export const ROW_FOREIGN: Selector = {
  name: 'row-foreign',
  needed: false,
  alternatives: [
    {
      css: 'tr:is([class*="inboxsdk__"], [class*="bundle-"]):not(:has([email]))',
      serves: 'lists with other extensions in them',
      evidenced: '2026-09',
    },
  ],
};

/** A list of rows; several stand in an Inbox in sections. */
export const LIST: Selector = {
  name: 'list',
  needed: false,
  alternatives: [
    { css: '[gh="tl"]', serves: 'every list', evidenced: '2026-03' },
    { css: '.ae4', serves: 'lists without that mark', evidenced: '2026-09' },
  ],
};

/** One tab over an Inbox in parts. */
export const INBOX_TAB: Selector = {
  name: 'inbox-tab',
  needed: false,
  alternatives: [
    { css: '[role="tablist"] [role="tab"]', serves: 'an Inbox in tabs', evidenced: '2026-09' },
  ],
};

/** Stands over a list and holds its counts and its pager. */
export const LIST_TOOLBAR: Selector = {
  name: 'list-toolbar',
  needed: false,
  alternatives: [{ css: '[gh="tm"]', serves: 'every list', evidenced: '2026-07' }],
};
