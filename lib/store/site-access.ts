import { browser } from 'wxt/browser';
import { MAIL_PATTERNS, patternsOf } from '../webmail/hosts';
import type { AccountRow } from './rows';

type Mailbox = Pick<AccountRow, 'provider' | 'home'>;

/**
 * Whether the browser lets us read the page of every mailbox that is known; before one is, a mail
 * page at all. In Firefox each page is the user's to allow, at any time and one by one.
 */
export async function hasSiteAccess(mailboxes: readonly Mailbox[]): Promise<boolean> {
  const wanted = mailboxes.length === 0 ? [MAIL_PATTERNS] : mailboxes.map(patternsFor);
  const given = await Promise.all(wanted.map(isOneAllowed));
  return given.every(Boolean);
}

/** Asks for all mail pages; only while the user's click is being handled. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: [...MAIL_PATTERNS] });
}

/** Calls back after the user allowed a page, or took that back, until stopped. */
export function watchSiteAccess(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}

/** The page on which a mailbox was seen; where no page has told that yet, any of its provider's. */
function patternsFor({ provider, home }: Mailbox): readonly string[] {
  const patterns = patternsOf(provider);
  const itsOwn = patterns.filter((pattern) => home.startsWith(pattern.slice(0, -1)));
  return itsOwn.length > 0 ? itsOwn : patterns;
}

async function isOneAllowed(patterns: readonly string[]): Promise<boolean> {
  const given = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return given.some(Boolean);
}
