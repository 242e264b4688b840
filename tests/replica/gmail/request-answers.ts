import type { Account } from './account';
import { hexOfDecimal } from './legacy-id';
import type { ListSpec } from './list-spec';
import { pageShell } from './page-shell';
import { printView } from './print-view';
import type { Switches } from './switches';
import { findThread, threadData } from './thread-data';
import type { ComposeData, SendData } from './wire';

/** What the replica's server answers; the transport adds the headers. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** Whether the mailbox is another now, so that open pages look again. */
  readonly changed?: boolean;
}

const MAIL_PATH = /^\/mail(\/b\/[^/]+)?(\/u\/[^/]+)?(\/|\/popout)?$/;

const NOT_FOUND: Answer = { status: 404, contentType: 'text/plain', body: 'not found' };

/** `/mail/…` pages: N of `/u/N/` or an address, or null for one that is not signed in. */
export function accountIndex(url: URL, accounts: readonly Account[]): number | null {
  const named = url.searchParams.get('authuser') ?? /\/u\/([^/]+)/.exec(url.pathname)?.[1] ?? '0';
  if (/^\d+$/.test(named)) return Number(named) < accounts.length ? Number(named) : null;
  const email = decodeURIComponent(named).toLowerCase();
  const found = accounts.findIndex((a) => a.mailbox.owner.email.toLowerCase() === email);
  return found === -1 ? null : found;
}

export function mailPage(url: URL, account: Account, index: number, page: MailPageSetting): Answer {
  if (url.searchParams.get('view') === 'pt') return printPage(url, account, page);
  if (!MAIL_PATH.test(url.pathname)) return NOT_FOUND;
  const { owner } = account.mailbox;
  const body = pageShell({ owner, index, switches: page.switches, now: page.now }, page.nonce);
  return { status: 200, contentType: 'text/html; charset=utf-8', body };
}

export interface MailPageSetting {
  readonly switches: Switches;
  readonly nonce: string;
  readonly now: number;
  readonly timeZone: string | undefined;
}

/** `/replica/u/N/<call>`: the page app's own calls. */
export function pageCall(call: string, url: URL, posted: unknown, account: Account): Answer {
  switch (call) {
    case 'list':
      return json(account.list(specOf(url), Number(url.searchParams.get('page') ?? '1')));
    case 'thread': {
      const { searchParams: query } = url;
      const thread = account.thread(query.get('id') ?? '', query.get('list') ?? '');
      return thread ? json(thread) : NOT_FOUND;
    }
    case 'draft':
      return { ...json(account.draft(posted as ComposeData)), changed: true };
    case 'discard':
      account.discard((posted as ComposeData).composeId);
      return { ...json(null), changed: true };
    case 'send':
      return { ...json(account.send(posted as SendData)), changed: true };
    case 'undo':
      account.undo((posted as { sendId: number }).sendId);
      return { ...json(null), changed: true };
    default:
      return NOT_FOUND;
  }
}

function printPage(url: URL, account: Account, page: MailPageSetting): Answer {
  const perm = /^thread-f:(\d+)$/.exec(url.searchParams.get('permthid') ?? '')?.[1];
  const ref = perm ? hexOfDecimal(perm) : (url.searchParams.get('th') ?? '');
  const thread = findThread(account.mailbox, ref);
  const data = thread && threadData(thread, page.now);
  if (!data) return NOT_FOUND;
  const { owner } = account.mailbox;
  const body = printView(owner, data, page.switches.language, page.timeZone);
  return { status: 200, contentType: 'text/html; charset=utf-8', body };
}

function specOf(url: URL): ListSpec {
  const name = (url.searchParams.get('name') ?? 'inbox') as ListSpec['name'];
  return { name, argument: url.searchParams.get('argument') ?? '' };
}

function json(value: unknown): Answer {
  return { status: 200, contentType: 'application/json', body: JSON.stringify(value) };
}
