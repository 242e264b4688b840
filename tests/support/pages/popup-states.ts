import { NORA, NOW } from './made-up-rows';
import { ANNA, LEFT_MAILBOX, UNREAD_MAILBOX } from './made-up-week';
import {
  added,
  broken,
  changed,
  dueOnly,
  everything,
  isOpen,
  kept,
  nothing,
  OWN,
  type PageState,
  quiet,
} from './page-state';

const OFFER = 'article.offer';

export const POPUP_STATES: readonly PageState[] = [
  { name: 'popup-nobody', page: 'popup.html', stored: quiet, ready: '.popup-quiet' },
  { name: 'popup-one', page: 'popup.html', stored: dueOnly(1), ready: OFFER },
  { name: 'popup-seven', page: 'popup.html', stored: dueOnly(7), ready: OFFER },
  { name: 'popup-900', page: 'popup.html', stored: dueOnly(900), ready: OFFER, crowd: true },
  {
    name: 'popup-why',
    page: 'popup.html',
    stored: dueOnly(3),
    ready: OFFER,
    prepare: isOpen('.offer-why'),
  },
  {
    name: 'popup-menu',
    page: 'popup.html',
    stored: dueOnly(3),
    ready: OFFER,
    prepare: isOpen('.offer-menu'),
  },
  { name: 'popup-everything', page: 'popup.html', stored: everything, ready: OFFER },
  {
    name: 'popup-not-confirmed',
    page: 'popup.html',
    stored: (week) =>
      kept(week, {
        threads: (key) => key.startsWith(UNREAD_MAILBOX),
        accounts: [NORA.address, UNREAD_MAILBOX],
      }),
    ready: OFFER,
  },
  {
    name: 'popup-as-of',
    page: 'popup.html',
    stored: (week) =>
      kept(week, { threads: (key) => key.startsWith(LEFT_MAILBOX), accounts: [LEFT_MAILBOX] }),
    ready: OFFER,
  },
  { name: 'popup-cannot-read', page: 'popup.html', stored: broken, ready: '.notice' },
  {
    name: 'popup-nameless',
    page: 'popup.html',
    stored: added('meta', {
      key: 'nameless-pages',
      value: [{ tabId: 1, provider: 'outlook', at: NOW - 60_000 }],
    }),
    ready: '.notice',
  },
  {
    name: 'popup-undated',
    page: 'popup.html',
    stored: changed('accounts', (row) => ({ ...row, undatedIn: ['sent'] })),
    ready: '.notice',
  },
  {
    name: 'popup-looking-stopped',
    page: 'popup.html',
    stored: added('meta', {
      key: 'asked-pages',
      value: [{ thread: `${OWN}offer`, at: NOW - 60_000, ended: 'refused' }],
    }),
    ready: '.notice',
  },
  {
    name: 'popup-no-access',
    page: 'popup.html',
    stored: dueOnly(2),
    trouble: 'no-access',
    ready: '.notice',
  },
  {
    name: 'popup-paused',
    page: 'popup.html',
    stored: quiet,
    settings: (before) => ({ ...before, calm: { ...before.calm, pausedUntil: '2026-10-02' } }),
    ready: '.notice',
  },
  {
    name: 'popup-no-mailbox',
    page: 'popup.html',
    stored: (week) => kept(week, { threads: () => false, accounts: [] }),
    ready: '.notice',
  },
  { name: 'popup-before-first-run', page: 'popup.html', stored: nothing, ready: '.notice' },
  {
    name: 'popup-last-text',
    page: 'popup.html',
    stored: (week) => ({
      ...dueOnly(2)(week),
      commands: [
        {
          id: 'a',
          thread: `${OWN}offer`,
          step: 'reminder',
          address: ANNA.address,
          expires: NOW,
          state: 'expired',
          tabId: null,
        },
      ],
    }),
    ready: '.notice',
  },
  {
    name: 'popup-keys',
    page: 'popup.html',
    stored: dueOnly(2),
    ready: OFFER,
    prepare: async (page) => {
      await page.keyboard.press('?');
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'popup-loading',
    page: 'popup.html',
    stored: quiet,
    trouble: 'slow-database',
    ready: '.reading',
  },
  {
    name: 'popup-set-aside',
    page: 'popup.html',
    stored: added('setAside', { id: 1, table: 'sightings', row: {}, at: NOW }),
    ready: '.notice',
  },
  ...(['full', 'gone', 'newer'] as const).map(
    (trouble): PageState => ({
      name: `popup-${trouble}`,
      page: 'popup.html',
      stored: trouble === 'gone' ? nothing : quiet,
      trouble,
      ready: '.notice',
    }),
  ),
  {
    name: 'popup-no-database',
    page: 'popup.html',
    stored: quiet,
    trouble: 'no-database',
    ready: '.notice',
  },
];
