/**
 * The parts of a compose box that only a writer needs, in the manner of `selectors.ts`
 * (facts/outlook.md 3).
 */
import type { Selector } from '../selector';

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

/** Where the user writes plain text. How it is built was not seen. */
export const COMPOSE_PLAIN_BODY: Selector = {
  name: 'compose-plain-body',
  needed: false,
  alternatives: [
    {
      css: '[id^="editorParent_"]:not(:has([contenteditable="true"])) textarea',
      serves: 'mail written as plain text (guessed)',
      evidenced: '2026-11',
    },
  ],
};

/** Says which address is sent from, where there are several. How it is built was not seen. */
export const FROM_BUTTON: Selector = {
  name: 'from-button',
  needed: false,
  alternatives: [
    {
      css: '[id^="MSG_"][id$="_FROM"] button, [id^="MSG_"][id$="_FROM"]',
      serves: 'several addresses (guessed)',
      evidenced: '2026-10',
    },
    { css: 'button', serves: 'a button that shows an address (guessed)', evidenced: '2026-10' },
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

export const REPLY_ONE_ICON: Selector = {
  name: 'reply-one-icon',
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

/** All that the writers use, for the self-check. */
export const COMPOSE_SELECTORS: readonly Selector[] = [
  RECIPIENT_WELL,
  CHIP,
  COMPOSE_PLAIN_BODY,
  FROM_BUTTON,
  SUBJECT_INPUT,
  SEND_BUTTON,
  SEND_GROUP,
  DISCARD_BUTTON,
  REPLY_ONE_ICON,
  REPLY_ALL_ICON,
];
