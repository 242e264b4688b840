import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MailContext, MailContextPage, MailRoute } from '../mail-context';
import type { MailMessage, Owner } from '../mail-message';
import type { MailReplica, SentMail } from '../mail-replica';
import { pageScript } from '../page-bundle';
import { createReplicaClock } from '../replica-clock';
import { type Account, createAccount } from './account';
import { allDrafts } from './drafting';
import type { Mailbox } from './mailbox';
import { ignoreThread, moveThread, type ThreadEnd } from './moving';
import { mailAddress, parseAddress } from './page-route';
import { contentSecurityPolicy, offlinePage, pageShell } from './page-shell';
import { type Answer, NOT_FOUND, owaCall, pageCall } from './request-answers';
import type { Sending } from './sending';
import type { StoredMessage } from './stored-mail';
import { DEFAULT_SWITCHES, type Switches } from './switches';
import type { Folder } from './wire';

const WORKER_SCRIPT = fileURLToPath(new URL('./page/list-worker.js', import.meta.url));

export interface OutlookOptions {
  readonly owner: Owner;
  readonly messages: readonly MailMessage[];
  /** Mailboxes at `/mail/1/` and on. */
  readonly others?: readonly { readonly owner: Owner; readonly messages: readonly MailMessage[] }[];
  /** ISO or epoch milliseconds; real time where absent. */
  readonly now?: string | number;
  readonly switches?: Partial<Switches>;
  /** Origin of another replica, served in the same browser before. */
  readonly beside?: string;
}

export interface OutlookReplica extends MailReplica {
  readonly provider: 'outlook';
  readonly mailbox: Mailbox;
  readonly accounts: readonly Account[];
  /** Takes effect at the next load of the page; ids stay those of the first host. */
  switches: Switches;
  /** `path` from `/` on, at the host of now. */
  url(path: string): string;
  folderUrl(folder: Folder, index?: number): string;
  deliver(message: MailMessage, index?: number): Promise<StoredMessage>;
  /** The user is done with a thread, by thread id of the mail file. */
  move(fileThreadId: string, to: ThreadEnd): Promise<void>;
  ignore(fileThreadId: string): Promise<void>;
}

/** Serves the replica at one of Outlook's own addresses and closes the network to everything else. */
export async function serveOutlook(
  context: MailContext,
  options: OutlookOptions,
): Promise<OutlookReplica> {
  const clock = createReplicaClock(options.now);
  let switches: Switches = { ...DEFAULT_SWITCHES, ...options.switches };
  const surroundings = { now: clock.now, switches: () => switches };
  const accounts = [options, ...(options.others ?? [])].map(({ owner, messages }) =>
    createAccount(owner, messages, surroundings),
  );
  const { mailbox } = first(accounts);
  const requestsLeft: string[] = [];
  const form = (index: number) => ({ index, numbered: switches.numbered });
  const replica: OutlookReplica = {
    provider: 'outlook',
    owner: mailbox.owner,
    mailbox,
    accounts,
    get switches() {
      return switches;
    },
    set switches(changed) {
      switches = changed;
    },
    now: clock.now,
    setNow: clock.set,
    url: (path) => `https://${switches.host}${path}`,
    folderUrl: (folder, index = 0) => replica.url(mailAddress(form(index), folder)),
    listUrl: (list) => replica.folderUrl(list === 'sent' ? 'sentitems' : 'inbox'),
    threadUrl: (id) => replica.url(mailAddress(form(0), 'inbox', mailbox.convId(id))),
    threadId: mailbox.convId,
    fileThreadId: mailbox.fileThreadId,
    async deliver(message, index = 0) {
      const stored = first(accounts.slice(index)).receive(message);
      await replica.refresh();
      return stored;
    },
    move(fileThreadId, to) {
      moveThread(mailbox, fileThreadId, to);
      return replica.refresh();
    },
    ignore(fileThreadId) {
      ignoreThread(mailbox, fileThreadId);
      return replica.refresh();
    },
    refresh: () => refreshPages(context.pages(), switches.host),
    get sent() {
      return accounts.flatMap((account) => account.sendings.map((s) => sentMail(account, s)));
    },
    get draftTexts() {
      return accounts.flatMap((account) => allDrafts(account.mailbox).map(({ text }) => text));
    },
    requestsLeft,
  };
  await serveRequests(context, replica, { requestsLeft, beside: options.beside ?? null });
  return replica;
}

async function serveRequests(
  context: MailContext,
  replica: OutlookReplica,
  { requestsLeft, beside }: { requestsLeft: string[]; beside: string | null },
): Promise<void> {
  const script = await pageScript('outlook');
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === 'chrome-extension:') return route.continue();
    if (url.origin === `https://${replica.switches.host}`) {
      return answerMailRequest(route, url, replica, script);
    }
    if (url.origin === beside) return route.fallback();
    requestsLeft.push(`${route.request().method()} ${url.href}`);
    return route.abort();
  });
  await context.routeWebSocket('**/*', (socket) => {
    requestsLeft.push(`WS ${socket.url()}`);
    return socket.close();
  });
}

async function answerMailRequest(
  route: MailRoute,
  url: URL,
  replica: OutlookReplica,
  script: string,
): Promise<void> {
  const nonce = randomBytes(12).toString('base64');
  const answer = answerTo(route, url, { replica, script, nonce });
  const headers: Record<string, string> = {
    'content-security-policy': contentSecurityPolicy(nonce),
    'cache-control': 'no-store',
  };
  const { status, contentType, body } = answer;
  await route.fulfill({ status, contentType, headers, body });
  if (answer.changed) await replica.refresh();
}

interface Serving {
  readonly replica: OutlookReplica;
  readonly script: string;
  readonly nonce: string;
}

function answerTo(route: MailRoute, url: URL, { replica, script, nonce }: Serving): Answer {
  if (url.pathname === '/replica/app.js') return javascript(script);
  if (url.pathname === '/replica/worker.js') {
    return javascript(readFileSync(WORKER_SCRIPT, 'utf8'));
  }
  const call = /^\/(replica|owa)\/(\d+)\/([a-z.]+)$/.exec(url.pathname);
  if (call) {
    const [, door, index, name = ''] = call;
    const account = replica.accounts[Number(index)];
    if (!account) return NOT_FOUND;
    const posted = route.request().method() === 'POST' ? route.request().postDataJSON() : null;
    return door === 'owa' ? owaCall(url, posted, account) : pageCall(name, url, posted, account);
  }
  return mailPage(url, replica, nonce);
}

function mailPage(url: URL, replica: OutlookReplica, nonce: string): Answer {
  const { switches, accounts } = replica;
  const page = parseAddress(url.pathname, url.search);
  const account = page && accounts[page.index];
  if (!page || !account) return NOT_FOUND;
  if (page.index === 0) account.leaveDrafts(switches.draftOf);
  const { owner } = account.mailbox;
  const mailboxes = accounts.map((other) => other.mailbox.owner.email);
  const config = { owner, index: page.index, mailboxes, switches };
  const body = switches.offline ? offlinePage(switches) : pageShell(config, nonce);
  return { status: 200, contentType: 'text/html; charset=utf-8', body };
}

function javascript(body: string): Answer {
  return { status: 200, contentType: 'text/javascript', body };
}

/** The page answers when it shows the new state; a page that is going away is left alone. */
async function refreshPages(pages: readonly MailContextPage[], host: string): Promise<void> {
  const mail = pages.filter((page) => page.url().startsWith(`https://${host}/`));
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
