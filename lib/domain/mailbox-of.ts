import { isWeakAddress } from './known-names';

/** Gmail reads an address without its dots, and under both names (support.google.com/mail 7436150, 10313). */
const GMAIL: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/**
 * Domains of mail services, where a mailbox is one person's and what follows a plus is a tag of theirs
 * (RFC 5233; the help pages of Gmail, Microsoft, Apple, Proton, Fastmail, mailbox.org, Posteo and
 * Yandex). In an organisation's domain a plus may part people: "reply+4711@" is a machine's.
 */
const TAGGING: ReadonlySet<string> = new Set([
  ...GMAIL,
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'proton.me',
  'protonmail.com',
  'pm.me',
  'fastmail.com',
  'fastmail.fm',
  'mailbox.org',
  'posteo.de',
  'posteo.net',
  'yandex.com',
  'yandex.ru',
]);
/** Outlook and Hotmail have a domain a country. */
const TAGGING_FAMILIES = /^(?:outlook|hotmail|live)\.(?:com?\.)?[a-z]{2}$/;

/**
 * What all spellings of one mailbox have in common: for "anna.b+web@googlemail.com"
 * "annab@gmail.com". An address of which no other spelling is known to be the same is its own.
 * @param address lower case, or weak
 */
export function mailboxOf(address: string): string {
  const parts = partsOf(address);
  if (parts === null || !isTagging(parts.domain)) return address;
  return spelled(parts);
}

/** As `mailboxOf`, of an address that may be the user's: a plus of theirs is a tag in any domain. */
export function ownMailboxOf(address: string): string {
  const parts = partsOf(address);
  return parts === null ? address : spelled(parts);
}

/** Whether an address may have further spellings. */
export function hasSpellings(address: string): boolean {
  const parts = partsOf(address);
  return parts !== null && isTagging(parts.domain);
}

/** Of several spellings the one that stands for all: without a tag, with its dots, by its shorter name. */
export function bestSpelling(spellings: readonly string[]): string | null {
  const [best = null] = spellings.toSorted(
    (a, b) => tags(a) - tags(b) || dots(b) - dots(a) || a.length - b.length || (a < b ? -1 : 1),
  );
  return best;
}

interface Parts {
  readonly local: string;
  readonly domain: string;
}

function partsOf(address: string): Parts | null {
  const at = address.lastIndexOf('@');
  if (at <= 0 || isWeakAddress(address)) return null;
  return { local: address.slice(0, at), domain: address.slice(at + 1) };
}

function spelled({ local, domain }: Parts): string {
  const plus = local.indexOf('+');
  const base = plus > 0 ? local.slice(0, plus) : local;
  return GMAIL.has(domain) ? `${base.replaceAll('.', '')}@gmail.com` : `${base}@${domain}`;
}

function isTagging(domain: string): boolean {
  return TAGGING.has(domain) || TAGGING_FAMILIES.test(domain);
}

function tags(address: string): number {
  return address.includes('+') ? 1 : 0;
}

function dots(address: string): number {
  return address.slice(0, address.lastIndexOf('@')).split('.').length;
}
