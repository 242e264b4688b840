import type { ListName } from '../port';

/** What the path of the address says. */
export type Place =
  | {
      readonly view: 'mail';
      readonly list: ListName;
      /** As the address names it: "inbox", "sentitems", an id, or '' where it names none. */
      readonly folder: string;
      /** What is open: a conversation or an item, decoded; null where the address does not say. */
      readonly id: string | null;
    }
  /** A mail is written in this window, and nothing else is shown. */
  | { readonly view: 'compose' }
  | { readonly view: 'other' };

/** An account's number, or the address of a mailbox that others share. */
const MAIL = /^\/mail(?:\/(?:\d+|[^/]+(?:@|%40)[^/]+))?(?:\/(.*))?$/is;
const LISTS: ReadonlyMap<string, ListName> = new Map([
  ['', 'inbox'],
  ['inbox', 'inbox'],
  ['sentitems', 'sent'],
]);

/** Reads a path such as "/mail/0/inbox/id/AAQk…" (facts/outlook.md 7). */
export function placeOfPath(path: string): Place {
  const inMail = MAIL.exec(path);
  if (!inMail) return { view: 'other' };
  const [folder = '', ...rest] = (inMail[1] ?? '').split('/');
  if (folder === 'compose' || (folder === 'deeplink' && rest[0] === 'compose')) {
    return { view: 'compose' };
  }
  if (folder === 'deeplink' || folder === 'options') return { view: 'other' };
  const named = folder === 'id' ? [folder, ...rest] : rest;
  const [word, id] = named;
  const isOpen = (word === 'id' || word === 'rp') && id !== undefined && id !== '';
  return {
    view: 'mail',
    list: LISTS.get(folder) ?? 'other',
    folder,
    id: isOpen ? decoded(id) : null,
  };
}

/** The part of a path that names the mailbox: "/mail/", "/mail/1/" or "/mail/info@studio.example/". */
export function mailboxPath(path: string): string {
  return /^\/mail\/(?:\d+|[^/]+(?:@|%40)[^/]+)(?=\/|$)/i.exec(path)?.[0].concat('/') ?? '/mail/';
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
