import type { Instant } from '../domain/instant';
import type { SelectorRow } from '../store/rows';
import type { ListCheck, MailboxCheck, SelfCheckView } from '../store/self-check-view';

/** What a mail page may be called in a report: a selector, a language, nothing that a stranger wrote. */
const NAME = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;

/**
 * How the mail pages can be read, as JSON for whoever mends it: parts of the page by name, counts and
 * days. No mail, no name, no subject, no address, no time of day.
 */
export function readingReport(view: SelfCheckView, extension: string, userAgent: string): string {
  const mailboxes = view.mailboxes.map(mailboxOf);
  const report = { extension, userAgent, mailboxes, nameless: view.nameless };
  return JSON.stringify(report, null, 2);
}

function mailboxOf(mailbox: MailboxCheck) {
  const { provider, page, facts, selectors, broken, lists, wholeLookAt } = mailbox;
  const { inboxInPart, undated, printRefused } = mailbox;
  return {
    provider,
    language: page === null ? null : named(page.language),
    view: page?.view ?? null,
    broken,
    cannotBeRead: facts.filter(({ state }) => state === 'missing').map(({ fact }) => fact),
    lists: lists.map(listOf),
    wholeLook: day(wholeLookAt),
    inboxInPart,
    undated,
    printRefused,
    selectors: selectors.filter(({ name }) => NAME.test(name)).map(selectorOf),
  };
}

function listOf({ list, covered, readBack }: ListCheck) {
  return {
    list,
    lastLook: day(covered?.until ?? null),
    readBack: readBack === null ? null : readBack.finished ? 'whole' : 'in part',
  };
}

function selectorOf({ name, needed, hits, misses, used, hitAt, missingSince }: SelectorRow) {
  return {
    name,
    needed,
    hits,
    misses,
    alternative: used,
    lastFound: day(hitAt),
    missingSince: day(missingSince),
  };
}

function named(word: string): string {
  return NAME.test(word) ? word : '';
}

function day(at: Instant | null): string | null {
  return at === null ? null : new Date(at).toISOString().slice(0, 10);
}
