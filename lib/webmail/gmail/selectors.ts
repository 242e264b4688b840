/**
 * Every selector of the Gmail page as data (facts/gmail.md sections 1-3 and 8). Machine attributes
 * stand first; an obfuscated class stands alone only where the page offers nothing else, or where
 * it is of the list that outlived every redesign since 2014.
 */
import type { Selector } from '../selector';
import {
  INBOX_TAB,
  LIST,
  LIST_TOOLBAR,
  ROW,
  ROW_AD,
  ROW_DATE,
  ROW_DRAFT,
  ROW_FOREIGN,
  ROW_IDS,
  ROW_LABEL,
  ROW_PEOPLE,
  ROW_SNIPPET,
  ROW_STANDALONE_DRAFT,
} from './list-selectors';

export const MAIN: Selector = {
  name: 'main',
  needed: true,
  alternatives: [{ css: '[role="main"]', serves: 'every view', evidenced: '2026-09' }],
};

export const HEADING: Selector = {
  name: 'heading',
  needed: true,
  alternatives: [
    { css: 'h2[data-legacy-thread-id]', serves: 'every thread', evidenced: '2026-09' },
    { css: 'h2.hP', serves: 'a heading without a legacy id', evidenced: '2026-09' },
  ],
};

/** The line of the subject, its labels beside it. */
export const HEADING_ROW: Selector = {
  name: 'heading-row',
  needed: false,
  alternatives: [{ css: '.ha:has(h2)', serves: 'every thread', evidenced: '2026-09' }],
};

export const MESSAGE: Selector = {
  name: 'message',
  needed: true,
  alternatives: [
    {
      css: '[role="list"] > [role="listitem"]',
      serves: 'every thread',
      evidenced: '2026-09',
    },
    { css: '.h7, .kv, .kQ, .kx', serves: 'threads without list roles', evidenced: '2026-07' },
  ],
};

export const MESSAGE_IDS: Selector = {
  name: 'message-ids',
  needed: true,
  alternatives: [
    { css: '.adn[data-message-id]', serves: 'a message that was loaded', evidenced: '2026-09' },
    { css: '[data-message-id]', serves: 'a renamed message class', evidenced: '2026-09' },
    { css: '[data-legacy-message-id]', serves: 'a missing new-style id', evidenced: '2026-09' },
  ],
};

export const SENDER: Selector = {
  name: 'sender',
  needed: true,
  alternatives: [
    { css: '.gD[email]', serves: 'every message', evidenced: '2026-09' },
    { css: 'h3 span[email]', serves: 'a renamed sender class', evidenced: '2026-09' },
  ],
};

export const RECIPIENT: Selector = {
  name: 'recipient',
  needed: false,
  alternatives: [{ css: '.g2', serves: 'an expanded message', evidenced: '2026-09' }],
};

/** The time a message shows of itself; of a scheduled one not that of its id. */
export const MESSAGE_DATE: Selector = {
  name: 'message-date',
  needed: false,
  alternatives: [{ css: '.g3[title]', serves: 'every message', evidenced: '2026-07' }],
};

export const MESSAGE_BODY: Selector = {
  name: 'message-body',
  needed: true,
  alternatives: [{ css: '.a3s', serves: 'an expanded message', evidenced: '2026-09' }],
};

/** One attached file, beside the body of its message; a compose box has them too. */
export const ATTACHMENT: Selector = {
  name: 'attachment',
  needed: false,
  alternatives: [
    { css: '[download_url]', serves: 'an expanded message with files', evidenced: '2026-09' },
  ],
};

export const PRINTED_MESSAGE: Selector = {
  name: 'printed-message',
  needed: false,
  alternatives: [{ css: 'table.message', serves: 'the print view', evidenced: '2026-06' }],
};

/** The notice that stands for the messages in the middle of a long thread. */
export const MIDDLE_NOTICE: Selector = {
  name: 'middle-notice',
  needed: false,
  alternatives: [{ css: '.adv', serves: 'a long thread', evidenced: '2026-07' }],
};

/** Reply, Reply all, Forward under the newest message, in this order. */
export const REPLY_BAR: Selector = {
  name: 'reply-bar',
  needed: false,
  alternatives: [
    { css: '.amn', serves: 'a thread without open reply', evidenced: '2026-09' },
    {
      css: ':has(> [role="link"]:not([href]) + [role="link"]:not([href]))',
      serves: 'a renamed bar: two or three links side by side that lead nowhere',
      evidenced: '2026-09',
    },
  ],
};

export const COMPOSE_ID: Selector = {
  name: 'compose',
  needed: true,
  alternatives: [
    { css: 'form input[name="composeid"]', serves: 'every compose box', evidenced: '2026-09' },
  ],
};

export const COMPOSE_BODY: Selector = {
  name: 'compose-body',
  needed: true,
  alternatives: [
    {
      css: '[g_editable="true"][contenteditable="true"]',
      serves: 'every compose box',
      evidenced: '2026-09',
    },
    {
      css: '[contenteditable="true"][role="textbox"]',
      serves: 'a body without g_editable',
      evidenced: '2026-09',
    },
    {
      css: '[contenteditable="plaintext-only"][role="textbox"]',
      serves: 'plain text mode, should it be no text area',
      evidenced: '2026-11',
    },
  ],
};

export const COMPOSE_PLAIN_BODY: Selector = {
  name: 'compose-plain-body',
  needed: false,
  alternatives: [{ css: 'textarea[name="body"]', serves: 'plain text mode', evidenced: '2026-07' }],
};

/** A recipient, within the part of the form that is named "to", "cc" or "bcc". */
export const CHIP: Selector = {
  name: 'chip',
  needed: false,
  alternatives: [
    {
      css: '[role="option"][data-hovercard-id]',
      serves: 'recipients since October 2021',
      evidenced: '2026-07',
    },
  ],
};

/** The folded line of recipients, where the fields were never unfolded. */
export const CHIP_PREVIEW: Selector = {
  name: 'chip-preview',
  needed: false,
  alternatives: [{ css: 'span[email]', serves: 'a folded reply', evidenced: '2026-08' }],
};

export const ACCOUNT_BUTTON: Selector = {
  name: 'account-button',
  needed: false,
  alternatives: [
    { css: '#gb a[aria-label*="@"]', serves: 'every view', evidenced: '2026-09' },
    {
      css: 'header[role="banner"] a[aria-label*="@"]',
      serves: 'a bar of another name',
      evidenced: '2026-09',
    },
  ],
};

/** The addresses one may send from, once the From menu was opened. */
export const FROM_CHOICE: Selector = {
  name: 'from-choice',
  needed: false,
  alternatives: [
    { css: '[role="menuitem"][value*="@"]', serves: 'several addresses', evidenced: '2026-08' },
  ],
};

export const SEND_BUTTON: Selector = {
  name: 'send-button',
  needed: false,
  alternatives: [
    {
      css: '.IZ .Up [role="button"]:not([aria-haspopup="true"])',
      serves: 'every compose box, Send and Send & archive',
      evidenced: '2026-09',
    },
    {
      css: 'table [role="button"]:not([aria-haspopup="true"]):has(+ [role="button"][aria-haspopup="true"])',
      serves: 'a renamed toolbar: a button with its menu arrow beside it',
      evidenced: '2026-09',
    },
  ],
};

/** Empties and closes a compose box. */
export const DISCARD_BUTTON: Selector = {
  name: 'discard-button',
  needed: false,
  alternatives: [
    { css: '.gU .oh[role="button"]', serves: 'every compose box', evidenced: '2026-09' },
  ],
};

/** An Inbox that is one list, or one tab: what stands in sections cannot be read as a whole. */
export const INBOX_UNDIVIDED: Selector = {
  name: 'inbox-undivided',
  needed: false,
  alternatives: [],
};

/** All of them, for the self-check. */
export const SELECTORS: readonly Selector[] = [
  MAIN,
  ROW,
  ROW_IDS,
  ROW_LABEL,
  ROW_PEOPLE,
  ROW_DATE,
  ROW_SNIPPET,
  ROW_DRAFT,
  ROW_STANDALONE_DRAFT,
  ROW_AD,
  ROW_FOREIGN,
  LIST_TOOLBAR,
  LIST,
  INBOX_TAB,
  INBOX_UNDIVIDED,
  HEADING,
  HEADING_ROW,
  MESSAGE,
  MESSAGE_IDS,
  SENDER,
  RECIPIENT,
  MESSAGE_DATE,
  MESSAGE_BODY,
  ATTACHMENT,
  PRINTED_MESSAGE,
  MIDDLE_NOTICE,
  REPLY_BAR,
  COMPOSE_ID,
  COMPOSE_BODY,
  COMPOSE_PLAIN_BODY,
  CHIP,
  CHIP_PREVIEW,
  ACCOUNT_BUTTON,
  FROM_CHOICE,
  SEND_BUTTON,
  DISCARD_BUTTON,
];
