import { randomBytes } from 'node:crypto';
import type { MailContext, MailContextPage, MailRoute } from '../mail-context';
import type { MailMessage, Owner } from '../mail-message';
import type { MailReplica, SentMail } from '../mail-replica';
import { pageScript } from '../page-bundle';
import { createReplicaClock } from '../replica-clock';
import { type Account, createAccount } from './account';
import { allDrafts } from './drafting';
import type { Mailbox } from './mailbox';
import { contentSecurityPolicy } from './page-shell';
import { type Answer, accountIndex, mailPage, pageCall } from './request-answers';
import type { Sending } from './sending';
import type { StoredDraft, StoredMessage } from './stored-mail';
import { DEFAULT_SWITCHES, type Switches } from './switches';

const ORIGIN = 'https://mail.google.com';

export interface GmailOptions {
  readonly owner: Owner;
  readonly messages: readonly MailMessage[];
  /** Mailboxes at `/mail/u/1/` and on. */
  readonly others?: readonly { readonly owner: Owner; readonly messages: readonly MailMessage[] }[];
  /** ISO or epoch milliseconds; real time where absent. */
  readonly now?: string | number;
  readonly switches?: Partial<Switches>;
  /** Zone of the print page's dates; this process's where absent. */
  readonly timeZone?: string;
}

export interface GmailReplica extends MailReplica {
  readonly provider: 'gmail';
  readonly mailbox: Mailbox;
  readonly accounts: readonly Account[];
  /** Takes effect at the next load of the page. */
  switches: Switches;
  /** `hash` with or without `#`. */
  url(hash?: string, index?: number): string;
  deliver(message: MailMessage, index?: number): Promise<StoredMessage>;
  readonly drafts: readonly StoredDraft[];
  /** Query strings of the print pages asked for. */
  readonly printViews: readonly string[];
}

/** Serves the replica at Gmail's own address and closes the network to everything else. */
export async function serveGmail(
  context: MailContext,
  options: GmailOptions,
): Promise<GmailReplica> {
  const clock = createReplicaClock(options.now);
  const surroundings = { now: clock.now, switches: () => replica.switches };
  const accounts = [options, ...(options.others ?? [])].map(({ owner, messages }) =>
    createAccount(owner, messages, surroundings),
  );
  const requestsLeft: string[] = [];
  const printViews: string[] = [];
  const { mailbox } = first(accounts);
  const replica: GmailReplica = {
    provider: 'gmail',
    owner: mailbox.owner,
    mailbox,
    accounts,
    switches: { ...DEFAULT_SWITCHES, ...options.switches },
    now: clock.now,
    setNow: clock.set,
    url: (hash = '', index = 0) =>
      `${ORIGIN}/mail/u/${index}/${hash && `#${hash.replace(/^#/, '')}`}`,
    listUrl: (list) => replica.url(list),
    threadUrl: (id) => replica.url(`all/${mailbox.legacyThreadId(id)}`),
    threadId: mailbox.legacyThreadId,
    fileThreadId: mailbox.fileThreadId,
    async deliver(message, index = 0) {
      const stored = first(accounts.slice(index)).receive(message);
      await replica.refresh();
      return stored;
    },
    refresh: () => refreshPages(context.pages()),
    get sent() {
      return accounts.flatMap((account) => account.sendings.map((s) => sentMail(account, s)));
    },
    get drafts() {
      return accounts.flatMap((account) => allDrafts(account.mailbox));
    },
    get draftTexts() {
      return replica.drafts.map(({ text }) => text);
    },
    requestsLeft,
    printViews,
  };
  const script = await pageScript('gmail');
  const answer = (route: MailRoute) =>
    answerMailRequest(route, { replica, script, timeZone: options.timeZone, printViews });
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === 'chrome-extension:') return route.continue();
    if (url.origin === ORIGIN) return answer(route);
    requestsLeft.push(`${route.request().method()} ${url.href}`);
    return route.abort();
  });
  await context.routeWebSocket('**/*', (socket) => {
    requestsLeft.push(`WS ${socket.url()}`);
    return socket.close();
  });
  return replica;
}

interface Serving {
  readonly replica: GmailReplica;
  readonly script: string;
  readonly timeZone: string | undefined;
  readonly printViews: string[];
}

async function answerMailRequest(route: MailRoute, serving: Serving): Promise<void> {
  const nonce = randomBytes(12).toString('base64');
  const answer = answerTo(route, serving, nonce);
  const headers: Record<string, string> = {
    'content-security-policy': contentSecurityPolicy(nonce),
    'cache-control': 'no-store',
  };
  await route.fulfill({
    status: answer.status,
    contentType: answer.contentType,
    headers,
    body: answer.body,
  });
  if (answer.changed) await serving.replica.refresh();
}

function answerTo(
  route: MailRoute,
  { replica, script, timeZone, printViews }: Serving,
  nonce: string,
): Answer {
  const request = route.request();
  const url = new URL(request.url());
  if (url.pathname === '/replica/app.js') {
    return { status: 200, contentType: 'text/javascript', body: script };
  }
  const call = /^\/replica\/u\/(\d+)\/([a-z]+)$/.exec(url.pathname);
  const index = call ? Number(call[1]) : accountIndex(url, replica.accounts);
  const account = index === null ? undefined : replica.accounts[index];
  if (index === null || !account)
    return { status: 404, contentType: 'text/plain', body: 'signed out' };
  if (call) {
    if (replica.switches.offline)
      return { status: 503, contentType: 'text/plain', body: 'offline' };
    return pageCall(call[2] ?? '', url, posted(route), account);
  }
  if (!url.pathname.startsWith('/mail'))
    return { status: 404, contentType: 'text/plain', body: '' };
  if (url.searchParams.get('view') === 'pt') printViews.push(url.search);
  if (index === 0) account.leaveDrafts(replica.switches.draftOf);
  return mailPage(url, account, index, {
    switches: replica.switches,
    nonce,
    now: replica.now(),
    timeZone,
  });
}

function posted(route: MailRoute): unknown {
  return route.request().method() === 'POST' ? route.request().postDataJSON() : null;
}

/** The page answers when it shows the new state; a page that is going away is left alone. */
async function refreshPages(pages: readonly MailContextPage[]): Promise<void> {
  const mail = pages.filter((page) => page.url().startsWith(`${ORIGIN}/mail`));
  await Promise.all(
    mail.map((page) => page.evaluate('window.replicaRefresh?.()').catch(() => undefined)),
  );
}

function sentMail(account: Account, { message, trusted, undone }: Sending): SentMail {
  return { message: message.file, account: account.mailbox.owner.email, trusted, undone };
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('there is no such account');
  return item;
}
