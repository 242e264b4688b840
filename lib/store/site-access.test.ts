import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasSiteAccess } from './site-access';

const GMAIL = 'https://mail.google.com/*';
const LIVE = 'https://outlook.live.com/*';
const OFFICE = 'https://outlook.office.com/*';

/** A browser in which the user allowed these pages. */
function allowing(...allowed: string[]): void {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
    origins.every((origin) => allowed.includes(origin)),
  );
}

afterEach(() => vi.restoreAllMocks());

const gmail = { provider: 'gmail', home: 'https://mail.google.com/mail/u/0/' } as const;
const office = { provider: 'outlook', home: 'https://outlook.office.com/mail/0/' } as const;
const untold = { provider: 'outlook', home: '' } as const;

it.each([
  ['before any mailbox is known, one page is enough', [], [LIVE], true],
  ['before any mailbox is known, none is too little', [], [], false],
  ['who uses Gmail need not allow Outlook', [gmail], [GMAIL], true],
  ['a mailbox whose page is not allowed is missed', [gmail, office], [GMAIL, LIVE], false],
  ['each on its own page', [gmail, office], [GMAIL, OFFICE], true],
  ['a mailbox that no page has told of may be on any of its provider’s', [untold], [LIVE], true],
])('%s', async (_case, mailboxes, allowed, given) => {
  allowing(...allowed);
  expect(await hasSiteAccess(mailboxes)).toBe(given);
});
