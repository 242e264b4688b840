import { type FactCheck, factsOf } from '../diagnostics/facts';
import { isHeldBack } from '../diagnostics/unreadable';
import { type CatchUp, currentList } from '../domain/catch-up/catch-up';
import { progressOf } from '../domain/catch-up/progress';
import { stoppedAt } from '../domain/confirming/asking';
import type { Instant, Interval } from '../domain/instant';
import type { PageSeen } from '../messages/health-messages';
import type { Provider } from '../webmail/port';
import { askedFor } from './asked-pages';
import { type CoveredList, coverageOf, isReadInPart } from './coverage';
import { database, type RadiostilteDatabase } from './database';
import { namelessNow } from './nameless-pages';
import type { AccountRow, SelectorRow } from './rows';
import { watchQuery } from './watch-query';

/** What can be read, and how far it was. */
export interface SelfCheckView {
  readonly now: Instant;
  readonly mailboxes: readonly MailboxCheck[];
  /** Of which a tab shows a list, and does not tell whose it is. */
  readonly nameless: readonly Provider[];
}

export interface MailboxCheck {
  readonly account: string;
  readonly provider: Provider;
  /** The page that told last; null while none has. */
  readonly page: PageSeen | null;
  readonly facts: readonly FactCheck[];
  readonly selectors: readonly SelectorRow[];
  /** Nothing of it is counted: something needed cannot be found. */
  readonly broken: boolean;
  /** Threads of it that are known. */
  readonly threads: number;
  readonly lists: readonly ListCheck[];
  readonly wholeLookAt: Instant | null;
  /** Its Inbox stands in parts, and not all of them were read lately. */
  readonly inboxInPart: boolean;
  /** Dates of its list seen last can be read in two ways. */
  readonly undated: boolean;
  /** Gmail refused a print page of it within the last day, or showed nothing in several. */
  readonly printRefused: boolean;
}

export interface ListCheck {
  readonly list: CoveredList;
  /** Over which no message is missing, the newest such span; null where there is none. */
  readonly covered: Interval | null;
  /** How it was read back; null where that was never begun. */
  readonly readBack: {
    readonly since: Instant;
    readonly threads: number;
    /** About so many there are; null where nothing tells, and where all were read. */
    readonly estimate: number | null;
    readonly finished: boolean;
  } | null;
}

/** Calls back with it now and after every change, until stopped. */
export function watchSelfCheck(onView: (view: SelfCheckView) => void): () => void {
  return watchQuery(() => readSelfCheck(database, Date.now()), onView);
}

export function readSelfCheckNow(): Promise<SelfCheckView> {
  return readSelfCheck(database, Date.now());
}

export async function readSelfCheck(db: RadiostilteDatabase, now: Instant): Promise<SelfCheckView> {
  const [accounts, nameless] = await Promise.all([db.accounts.toArray(), namelessNow(db, now)]);
  const mailboxes = await Promise.all(accounts.map((account) => checkOf(db, account, now)));
  return { now, mailboxes, nameless };
}

async function checkOf(
  db: RadiostilteDatabase,
  account: AccountRow,
  now: Instant,
): Promise<MailboxCheck> {
  const { address, provider, page, selectors, wholeLookAt } = account;
  const [threads, catchUp, inboxInPart, asked, ...spans] = await Promise.all([
    db.threads.where('account').equals(address).count(),
    db.catchUps.get(address),
    isReadInPart(db, address, 'inbox'),
    askedFor(db),
    coverageOf(db, address, 'sent'),
    coverageOf(db, address, 'inbox'),
  ]);
  const [, inbox = []] = spans;
  return {
    account: address,
    provider,
    page,
    facts: factsOf(selectors),
    selectors,
    broken: isHeldBack(account, inbox.at(-1)?.until ?? 0, now),
    threads,
    lists: (['sent', 'inbox'] as const).map((list, index) => ({
      list,
      covered: spans[index]?.at(-1) ?? null,
      readBack: catchUp ? readBackOf(catchUp, list) : null,
    })),
    wholeLookAt,
    inboxInPart,
    undated: account.undatedIn.length > 0,
    printRefused: stoppedAt(asked, address, now) !== null,
  };
}

function readBackOf(catchUp: CatchUp, list: CoveredList): ListCheck['readBack'] {
  const alone = { ...catchUp, lists: catchUp.lists.filter((one) => one.list === list) };
  const { threads, estimate } = progressOf(alone);
  const finished = currentList(alone) === null;
  return threads === 0 && !finished ? null : { since: catchUp.since, threads, estimate, finished };
}
