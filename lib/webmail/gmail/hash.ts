import type { ListName } from '../port';
import { isLegacyId } from './legacy-id';
import { type ThreadName, threadOfName, threadOfToken } from './thread-token';

/** The list that is shown, or that a thread was opened from. */
interface Folder {
  readonly list: ListName;
  /** As the address names it, such as `inbox`, `category/updates` or `search/words`. */
  readonly folder: string;
}

/** An address at which a list may stand. */
export type ListHere = Exclude<Place, { readonly view: 'other' }>;

/** What the part of the address behind "#" says. */
export type Place =
  | ({ readonly view: 'list'; readonly page: number } & Folder)
  /** The page is that of the list beside it, where there is one; null where it is not told. */
  | ({ readonly view: 'thread'; readonly name: ThreadName; readonly page: number | null } & Folder)
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
  const isNamed = NAMED_LISTS.test(kind);
  const further = isNamed ? rest.slice(1) : rest;
  if (!(LISTS.test(kind) || (isNamed && rest.length > 0))) return OTHER;

  const folder = isNamed ? `${kind}/${rest[0]}` : kind;
  const where = { list: listName(kind), folder };
  const last = further.at(-1);
  const page = last === undefined ? 1 : pageOf(last);
  if (page !== null) return { view: 'list', ...where, page };
  const name = last === undefined ? null : threadOfSegment(last);
  const before = further.slice(0, -1).map(pageOf);
  return name ? { view: 'thread', name, page: before.at(-1) ?? null, ...where } : OTHER;
}

/** The hash without what is said of open compose boxes. */
function pathOfHash(hash: string): string {
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
