import type { ListName } from '../port';
import { isLegacyId } from './legacy-id';
import { type ThreadName, threadOfName, threadOfToken } from './thread-token';

/** What the part of the address behind "#" says. */
export type Place =
  | { readonly view: 'list'; readonly list: ListName; readonly page: number }
  | { readonly view: 'thread'; readonly name: ThreadName }
  | { readonly view: 'other' };

const OTHER: Place = { view: 'other' };

/** Lists that are named by themselves; those of the second set by the segment behind them. */
const LISTS =
  /^(inbox|sent|starred|snoozed|drafts|imp|all|scheduled|spam|trash|mbox|subscriptions)$/;
const NAMED_LISTS = /^(label|category|search|advanced-search|section_query)$/;

/** Reads an address hash such as "#inbox/p2" or "#search/x/FMfcg…" (facts/gmail.md section 5). */
export function placeOfHash(hash: string): Place {
  const [first = '', ...rest] = pathOfHash(hash).split('/');
  const kind = first === '' ? 'inbox' : first;
  const further = NAMED_LISTS.test(kind) ? rest.slice(1) : rest;
  if (!(LISTS.test(kind) || (NAMED_LISTS.test(kind) && rest.length > 0))) return OTHER;

  const last = further.at(-1);
  const page = last === undefined ? 1 : pageOf(last);
  if (page !== null) return { view: 'list', list: listName(kind), page };
  const name = last === undefined ? null : threadOfSegment(last);
  return name ? { view: 'thread', name } : OTHER;
}

/** The hash without what is said of open compose boxes. */
export function pathOfHash(hash: string): string {
  return hash.replace(/^#/, '').replace(/\?.*$/s, '');
}

function listName(kind: string): ListName {
  return kind === 'inbox' || kind === 'sent' ? kind : 'other';
}

function pageOf(segment: string): number | null {
  const digits = /^p([1-9]\d{0,5})$/.exec(segment)?.[1];
  return digits ? Number(digits) : null;
}

function threadOfSegment(segment: string): ThreadName | null {
  if (isLegacyId(segment)) return { legacyId: segment };
  return threadOfName(decode(segment)) ?? threadOfToken(segment);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
