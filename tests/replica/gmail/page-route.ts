/** Gmail's hash routes (facts/gmail.md, section 5). */
import { hexOfDecimal } from './legacy-id';
import type { ListName, ListSpec } from './list-spec';
import { decodeUrlToken, encodeUrlToken } from './url-token';

export interface PageRoute {
  readonly list: ListSpec;
  /** 1 for the newest page. */
  readonly page: number;
  readonly thread: ThreadRef | null;
  /** Compose boxes the address names: `new` or tokens. */
  readonly compose: readonly string[];
}

/**
 * A legacy id (16 hex digits), or a `thread-a:r<int>`, which has no legacy id in it; behind a bar the
 * one message that is meant, where the conversation view is off.
 */
export type ThreadRef = string;

const FOLDERS: ReadonlySet<string> = new Set<ListName>([
  'inbox',
  'sent',
  'all',
  'drafts',
  'starred',
  'snoozed',
  'scheduled',
  'spam',
  'trash',
]);
const EMPTY_FOLDERS = new Set(['imp', 'chats']);

/** Null for an address that Gmail would send to the Inbox. */
export function parseHash(hash: string): PageRoute | null {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [head = '', ...rest] = path.split('/');
  const compose = (new URLSearchParams(query).get('compose') ?? '').split(',').filter(Boolean);
  const list = listOf(head, rest);
  if (!list) return null;
  const pageSegment = rest.find((segment) => /^p\d+$/.test(segment));
  return {
    list,
    page: pageSegment ? Number(pageSegment.slice(1)) : 1,
    thread: threadRef(rest.at(-1) ?? ''),
    compose,
  };
}

/** The hash of a list: `#inbox`, `#label/x/p2`, `#search/q`. */
export function hashOfList(list: ListSpec, page = 1): string {
  const head = list.name === 'other' ? list.argument : list.name;
  const named = ['label', 'search', 'category'].includes(list.name);
  const argument = named ? `/${encodeURIComponent(list.argument).replaceAll('%20', '+')}` : '';
  return `#${head}${argument}${page > 1 ? `/p${page}` : ''}`;
}

/** The hash of a thread opened from a list, as a click on its row makes it. */
export function hashOfThread(list: ListSpec, threadId: string, page = 1): string {
  return `${hashOfList(list, page)}/${encodeUrlToken(threadId.replace(/^thread-/, ''))}`;
}

/** A thread named by token, by 16 hex digits, or by its escaped id; null for any other segment. */
export function threadRef(segment: string): ThreadRef | null {
  if (/^[0-9a-f]{16}$/.test(segment)) return segment;
  const written = decoded(segment);
  const named =
    /^#?thread-([af]:r?-?\d+(\|msg-[af]:r?-?\d+)?)$/.exec(written)?.[1] ?? decodeUrlToken(segment);
  if (!named) return null;
  const [thread = ''] = named.split(/[+|]/);
  const message = named.includes('|') ? named.slice(named.indexOf('|')) : '';
  return (thread.startsWith('f:') ? hexOfDecimal(thread.slice(2)) : `thread-${thread}`) + message;
}

function listOf(head: string, rest: string[]): ListSpec | null {
  if (FOLDERS.has(head)) return { name: head as ListName, argument: '' };
  if (EMPTY_FOLDERS.has(head)) return { name: 'other', argument: head };
  const argument = decoded((rest.shift() ?? '').replaceAll('+', ' '));
  if (head === 'label' && argument !== '') return { name: 'label', argument };
  if (head === 'category' && argument !== '') return { name: 'category', argument };
  if (head === 'search') return { name: 'search', argument };
  return null;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
