/**
 * Every selector of the Outlook page that a reader needs, as data (facts/outlook.md 1, 2, 4, 5).
 * Only anchors that no language and no build changes: roles, ids, data attributes, icon names.
 */
import type { Selector } from '../selector';
import { LIST_SELECTORS } from './list-selectors';

/** The page that a service worker shows where Outlook itself cannot be reached. */
export const OFFLINE_PAGE: Selector = {
  name: 'offline-page',
  needed: false,
  alternatives: [{ css: '#offlinePage', serves: 'no connection', evidenced: '2026-10' }],
};

/** A text in one of these shows another list, and the address stays as it was. */
export const SEARCH_BOX: Selector = {
  name: 'search-box',
  needed: false,
  alternatives: [
    {
      css: '#topSearchInput, [role="search"] input, input[type="search"]',
      serves: 'every module',
      evidenced: '2026-10',
    },
  ],
};

/** The top of a mailbox, or of the favourites, in the folder tree. */
export const TREE_ROOT: Selector = {
  name: 'tree-root',
  needed: false,
  alternatives: [
    {
      css: '[id^="primaryMailboxRoot_"][role="treeitem"], [role="tree"] [role="treeitem"][aria-level="1"]',
      serves: 'an open folder pane',
      evidenced: '2026-10',
    },
  ],
};

export const SELECTED_FOLDER: Selector = {
  name: 'selected-folder',
  needed: false,
  alternatives: [
    {
      css: '[role="treeitem"][aria-selected="true"]',
      serves: 'an open folder pane',
      evidenced: '2026-10',
    },
  ],
};

/** Buttons whose label says who is signed in. */
export const ACCOUNT_BUTTON: Selector = {
  name: 'account-button',
  needed: false,
  alternatives: [
    {
      css: '#O365_MainLink_Me, #O365_MainLink_MePhoto, #O365_MeFlexPane_ButtonID, [data-testid="mectrl_headerPicture"]',
      serves: 'work accounts',
      evidenced: '2026-10',
    },
  ],
};

export const ACCOUNT_MENU: Selector = {
  name: 'account-menu',
  needed: false,
  alternatives: [
    {
      css: '#mectrl_currentAccount_secondary',
      serves: 'an account menu that was opened',
      evidenced: '2026-10',
    },
  ],
};

/** What is open: the messages of a conversation, or where conversations are off a single one. */
export const CONVERSATION_PANE: Selector = {
  name: 'conversation-pane',
  needed: false,
  alternatives: [
    { css: '#ConversationReadingPaneContainer', serves: 'conversations', evidenced: '2026-07' },
  ],
};

export const ITEM_PANE: Selector = {
  name: 'item-pane',
  needed: false,
  alternatives: [
    { css: '#ItemReadingPaneContainer', serves: 'single messages', evidenced: '2026-07' },
  ],
};

/** Its id is random, and another one each time the pane is filled. */
export const HEADING: Selector = {
  name: 'heading',
  needed: true,
  alternatives: [
    { css: '[id^="CONV_"][id$="_SUBJECT"]', serves: 'conversations', evidenced: '2026-10' },
    {
      css: '[id^="MSG_"][id$="_SUBJECT"][role="heading"]:not([aria-labelledby^="CONV_"])',
      serves: 'single messages',
      evidenced: '2026-10',
    },
  ],
};

/** The part of a pane that holds the messages and what stands between them. */
export const MESSAGE_LIST: Selector = {
  name: 'message-list',
  needed: false,
  alternatives: [
    {
      css: '[data-app-section="ConversationContainer"], [data-app-section="ItemContainer"]',
      serves: 'every pane',
      evidenced: '2026-10',
    },
  ],
};

export const MESSAGE_DATE: Selector = {
  name: 'message-date',
  needed: true,
  alternatives: [
    { css: '[data-testid="SentReceivedSavedTime"]', serves: 'every message', evidenced: '2026-10' },
  ],
};

/** What says of a message whether it is open, and holds nothing but this message. */
export const MESSAGE_FOLD: Selector = {
  name: 'message-fold',
  needed: false,
  alternatives: [
    {
      css: '[aria-expanded]:not(button, [role="button"])',
      serves: 'conversations',
      evidenced: '2026-10',
    },
  ],
};

export const SENDER: Selector = {
  name: 'sender',
  needed: false,
  alternatives: [
    { css: '[id^="MSG_"][id$="_FROM"]', serves: 'an open message', evidenced: '2026-10' },
  ],
};

export const RECIPIENTS: Selector = {
  name: 'recipients',
  needed: false,
  alternatives: [
    {
      css: '[data-testid="RecipientWell"][id$="_TO"], [id^="MSG_"][id$="_TO"] [data-testid="RecipientWell"]',
      serves: 'an open message whose wells tell their field',
      evidenced: '2026-10',
    },
    { css: '[id^="MSG_"][id$="_TO"]', serves: 'wells without a test id', evidenced: '2026-10' },
    {
      css: '[data-testid="RecipientWell"]',
      serves: 'wells that do not tell their field: To comes first',
      evidenced: '2026-10',
    },
  ],
};

/** One person in a well. */
export const RECIPIENT: Selector = {
  name: 'recipient',
  needed: false,
  alternatives: [
    {
      css: '[data-lpc-hover-target-id], .lpc-hoverTarget',
      serves: 'an open message',
      evidenced: '2026-10',
    },
  ],
};

/** The words of a mail, and the folded quote below them; in both all may be a stranger's. */
export const MESSAGE_BODY: Selector = {
  name: 'message-body',
  needed: true,
  alternatives: [
    {
      css: '[id^="UniqueMessageBody"], [role="document"]',
      serves: 'an open message',
      evidenced: '2026-10',
    },
  ],
};

/** One attached file; a compose box has them too. */
export const ATTACHMENT: Selector = {
  name: 'attachment',
  needed: false,
  alternatives: [
    {
      css: '[id^="MSG_"][id$="_ATTACHMENTS"] [role="option"]',
      serves: 'an open message with files',
      evidenced: '2026-10',
    },
    { css: '[data-testid="AttachmentCard"]', serves: 'files without a list', evidenced: '2026-10' },
  ],
};

/** Answering is offered on messages that were sent, and on no draft. */
export const REPLY_ICON: Selector = {
  name: 'reply-icon',
  needed: true,
  alternatives: [
    { css: '[data-icon-name^="ArrowReply"]', serves: 'an open message', evidenced: '2026-10' },
  ],
};

/** Beside the notice that a message was not sent; a sent one has nothing to edit. */
export const DRAFT_ICON: Selector = {
  name: 'draft-icon',
  needed: false,
  alternatives: [
    { css: '[data-icon-name^="Edit"]', serves: 'an unsent reply (guessed)', evidenced: '2026-10' },
  ],
};

/** A compose box, in the pane or over it. */
export const COMPOSE: Selector = {
  name: 'compose',
  needed: true,
  alternatives: [
    {
      css: '[id^="docking_InitVisiblePart_"]',
      serves: 'every compose box of the page',
      evidenced: '2026-10',
    },
    {
      css: '[data-app-section="Form_Content"]',
      serves: 'a window of its own',
      evidenced: '2026-08',
    },
  ],
};

/** Where the user writes; the fields of recipients have neither role nor lines. */
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
      css: '[contenteditable="true"][role="textbox"][aria-multiline="true"]',
      serves: 'a renamed frame of the editor',
      evidenced: '2026-10',
    },
  ],
};

/** All that the readers use, for the self-check. */
export const READING_SELECTORS: readonly Selector[] = [
  ...LIST_SELECTORS,
  OFFLINE_PAGE,
  SEARCH_BOX,
  TREE_ROOT,
  SELECTED_FOLDER,
  ACCOUNT_BUTTON,
  ACCOUNT_MENU,
  CONVERSATION_PANE,
  ITEM_PANE,
  HEADING,
  MESSAGE_LIST,
  MESSAGE_DATE,
  MESSAGE_FOLD,
  SENDER,
  RECIPIENTS,
  RECIPIENT,
  MESSAGE_BODY,
  ATTACHMENT,
  REPLY_ICON,
  DRAFT_ICON,
  COMPOSE,
  COMPOSE_BODY,
];
