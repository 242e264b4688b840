/** What the compose boxes of Outlook are made of, as data (facts/outlook.md 3 and 4). */
import type { Selector } from '../selector';

/** What holds a whole compose box, and stays while it is open. */
export const COMPOSE_FORM: Selector = {
  name: 'compose',
  needed: false,
  alternatives: [
    {
      css: '[id^="docking_InitVisiblePart_"]',
      serves: 'inline replies and new mails in the pane',
      evidenced: '2026-10',
    },
    {
      css: '[data-app-section="Form_Content"]',
      serves: 'a window of its own',
      evidenced: '2026-08',
    },
  ],
};

/** Around the body alone; `0`, `1`, … follow. */
export const EDITOR_PARENT: Selector = {
  name: 'editor-parent',
  needed: false,
  alternatives: [
    { css: '[id^="editorParent_"]', serves: 'every compose box', evidenced: '2026-10' },
  ],
};

/** The fields of recipients can be written in too, but have no role. */
export const COMPOSE_BODY: Selector = {
  name: 'compose-body',
  needed: true,
  alternatives: [
    {
      css: '[id^="editorParent_"] [contenteditable="true"][role="textbox"]',
      serves: 'every compose box',
      evidenced: '2026-10',
    },
    {
      css: '[id^="docking_InitVisiblePart_"] [contenteditable="true"][role="textbox"][aria-multiline="true"]',
      serves: 'a body in a parent of another name',
      evidenced: '2026-10',
    },
  ],
};

/** The wells of the recipients; `_TO`, `_CC` or `_BCC` ends their ids. */
export const RECIPIENT_WELL: Selector = {
  name: 'recipient-well',
  needed: false,
  alternatives: [
    {
      css: '[id^="MSG_"][id$="_TO"], [id^="MSG_"][id$="_CC"], [id^="MSG_"][id$="_BCC"]',
      serves: 'every compose box',
      evidenced: '2026-10',
    },
  ],
};

export const CHIP: Selector = {
  name: 'chip',
  needed: false,
  alternatives: [
    {
      css: '._EType_RECIPIENT_ENTITY',
      serves: 'fields of recipients since 2025',
      evidenced: '2026-10',
    },
    {
      css: '[contenteditable="false"][draggable="true"][aria-label]',
      serves: 'chips of another class',
      evidenced: '2026-10',
    },
  ],
};

/** Where recipients are typed. */
export const RECIPIENT_EDITOR: Selector = {
  name: 'recipient-editor',
  needed: false,
  alternatives: [
    { css: '.EditorClass[contenteditable="true"]', serves: 'every field', evidenced: '2026-09' },
    { css: '[contenteditable="true"]', serves: 'a field of another class', evidenced: '2026-09' },
  ],
};

export const SUBJECT_INPUT: Selector = {
  name: 'subject-input',
  needed: false,
  alternatives: [
    {
      css: 'input[id^="MSG_"][id$="_SUBJECT"]',
      serves: 'every compose box; hidden in an inline reply',
      evidenced: '2026-10',
    },
  ],
};

/** Send itself, not the menu beside it. */
export const SEND_BUTTON: Selector = {
  name: 'send-button',
  needed: false,
  alternatives: [
    {
      css: '[data-testid="ComposeSendButton"] button[id*="__primaryActionButton"]',
      serves: 'Send with a menu',
      evidenced: '2026-10',
    },
    {
      css: 'button[id*="__primaryActionButton"]',
      serves: 'Send without a test id',
      evidenced: '2026-10',
    },
    {
      css: '[data-testid="ComposeSendButton"] button:not([aria-haspopup])',
      serves: 'Send without a menu',
      evidenced: '2026-10',
    },
    {
      css: 'button[data-testid="ComposeSendButton"]',
      serves: 'a test id on the button itself',
      evidenced: '2026-08',
    },
  ],
};

/** The part that Send and its menu stand in. */
export const SEND_GROUP: Selector = {
  name: 'send-group',
  needed: false,
  alternatives: [
    { css: '[data-testid="ComposeSendButton"]', serves: 'every compose box', evidenced: '2026-10' },
  ],
};

/** Empties and closes a compose box. */
export const DISCARD_BUTTON: Selector = {
  name: 'discard-button',
  needed: false,
  alternatives: [{ css: '#discardCompose', serves: 'every compose box', evidenced: '2026-10' }],
};

/** The conversation or message that an inline reply stands in. */
export const READ_CONTAINER: Selector = {
  name: 'read-container',
  needed: false,
  alternatives: [
    {
      css: '#ConversationReadingPaneContainer, #ItemReadingPaneContainer',
      serves: 'conversations and single messages',
      evidenced: '2026-07',
    },
    {
      css: '[data-app-section="ConversationContainer"], [data-app-section="ItemContainer"]',
      serves: 'panes without their ids',
      evidenced: '2026-10',
    },
  ],
};

export const REPLY_ICON: Selector = {
  name: 'reply-icon',
  needed: false,
  alternatives: [
    { css: '[data-icon-name="ArrowReplyRegular"]', serves: 'every message', evidenced: '2026-10' },
  ],
};

export const REPLY_ALL_ICON: Selector = {
  name: 'reply-all-icon',
  needed: false,
  alternatives: [
    {
      css: '[data-icon-name="ArrowReplyAllRegular"]',
      serves: 'every message',
      evidenced: '2026-10',
    },
  ],
};

/** All of them, for the self-check. */
export const COMPOSE_SELECTORS: readonly Selector[] = [
  COMPOSE_FORM,
  EDITOR_PARENT,
  COMPOSE_BODY,
  RECIPIENT_WELL,
  CHIP,
  RECIPIENT_EDITOR,
  SUBJECT_INPUT,
  SEND_BUTTON,
  SEND_GROUP,
  DISCARD_BUTTON,
  READ_CONTAINER,
  REPLY_ICON,
  REPLY_ALL_ICON,
];
