/** Addresses of the page (facts/outlook.md 7). */
import type { Folder } from './wire';

export interface PageRoute {
  /** Account number. */
  readonly index: number;
  readonly place: Place;
}

export type Place =
  | {
      readonly kind: 'mail';
      readonly folder: Folder;
      readonly id: string | null;
      readonly query: string | null;
    }
  /** A window that shows one item or one conversation only. */
  | { readonly kind: 'read'; readonly id: string }
  | { readonly kind: 'compose'; readonly id: string }
  | {
      readonly kind: 'compose-new';
      readonly to: string;
      readonly subject: string;
      readonly body: string;
    }
  | { readonly kind: 'calendar' };

const FOLDERS: ReadonlySet<string> = new Set<Folder>([
  'inbox',
  'sentitems',
  'drafts',
  'archive',
  'deleteditems',
]);

/** Null for an address that this page does not know. */
export function parseAddress(pathname: string, search: string): PageRoute | null {
  const [module, ...rest] = pathname.split('/').filter(Boolean);
  const numbered = /^\d+$/.test(rest[0] ?? '');
  const index = numbered ? Number(rest.shift()) : 0;
  if (module === 'calendar') return { index, place: { kind: 'calendar' } };
  const query = new URLSearchParams(search);
  const place = module === 'mail' ? placeOf(rest.map(decoded), query) : null;
  return place && { index, place };
}

export interface AddressForm {
  readonly index: number;
  readonly numbered: boolean;
}

/** `/mail/0/sentitems/id/<id>`; the first account may go without its number. */
export function mailAddress(form: AddressForm, folder: Folder | null, id?: string): string {
  const parts = [
    start('mail', form),
    folder,
    id === undefined ? null : `id/${encodeURIComponent(id)}`,
  ];
  return parts.filter((part) => part !== null).join('/') + (folder ? '' : '/');
}

export function calendarAddress(form: AddressForm): string {
  return `${start('calendar', form)}/`;
}

function start(module: string, { index, numbered }: AddressForm): string {
  return numbered || index > 0 ? `/${module}/${index}` : `/${module}`;
}

function placeOf(segments: readonly string[], query: URLSearchParams): Place | null {
  const [first = 'inbox', second = '', third = ''] = segments;
  const mail = { kind: 'mail', folder: 'inbox', id: null, query: null } as const;
  if (first === 'deeplink') return deeplink(second, third, query);
  if (first === 'compose' && second !== '') return { kind: 'compose', id: second };
  if (first === 'search') {
    const id = second === 'rp' && third !== '' ? third : null;
    return { ...mail, query: query.get('q') ?? '', id };
  }
  if (first === 'id' && second !== '') return { ...mail, id: second };
  if (!FOLDERS.has(first)) return null;
  const id = second === 'id' && third !== '' ? third : null;
  return { ...mail, folder: first as Folder, id };
}

function deeplink(what: string, id: string, query: URLSearchParams): Place | null {
  if ((what === 'read' || what === 'readconv') && id !== '') return { kind: 'read', id };
  if (what !== 'compose') return null;
  const said = (name: string) => query.get(name) ?? '';
  return { kind: 'compose-new', to: said('to'), subject: said('subject'), body: said('body') };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
