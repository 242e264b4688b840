/**
 * The stamped fields as items of the browser's sync storage: one field an item, cut in parts where it
 * is larger than an item may be. Parts arrive one by one, so each tells the checksum of the whole: a
 * field of which one is missing or damaged is not read, and not written over by an older one.
 */
import { compareStamps, type Stamp } from '../../domain/decision';
import { SETTINGS_VERSION } from '../settings';
import { checksum } from './checksum';
import { bytesOf, piecesOf } from './item-size';
import type { Stamped, StampedField } from './stamped-fields';

export type Items = Readonly<Record<string, unknown>>;

const HEADER = 'settings';
const PREFIX = 'settings.';
const FORMAT = 1;
/** Limits of all browsers: bytes in all, and items. */
const MOST_BYTES = 102_400;
const MOST_ITEMS = 512;

/** First part of a field; `parts` 0: it was taken away. */
interface Head {
  readonly counter: number;
  readonly device: string;
  readonly parts: number;
  readonly sum: string;
  readonly text: string;
}

interface Read {
  readonly fields: Stamped;
  /** Stamps of fields that are not, or not wholly, there. */
  readonly broken: Readonly<Record<string, Stamp>>;
  /** A newer version wrote it, whose settings are not known here. */
  readonly isNewer: boolean;
}

export function isOurs(key: string): boolean {
  return key === HEADER || key.startsWith(PREFIX);
}

export function readItems(items: Items): Read {
  const fields: Record<string, StampedField> = {};
  const broken: Record<string, Stamp> = {};
  for (const [key, value] of Object.entries(items)) {
    if (!key.startsWith(PREFIX) || key.includes('#') || !isHead(value)) continue;
    const field = key.slice(PREFIX.length);
    const found = readField(items, key, value);
    if (found === null) broken[field] = { counter: value.counter, device: value.device };
    else fields[field] = found;
  }
  return { fields, broken, isNewer: isNewer(items[HEADER]) };
}

function readField(items: Items, key: string, head: Head): StampedField | null {
  const { counter, device, parts, sum } = head;
  if (parts === 0) return { counter, device };
  const texts = [head.text];
  for (let part = 1; part < parts; part += 1) {
    const item = items[`${key}#${part}`];
    if (!isPart(item) || item.sum !== sum) return null;
    texts.push(item.text);
  }
  const text = texts.join('');
  if (checksum(text) !== sum) return null;
  try {
    return { counter, device, value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** What must be written and removed, so that the fields stand there; nothing that stands there already. */
export function changesTo(
  items: Items,
  fields: Stamped,
): { set: Items; remove: readonly string[] } {
  const { broken } = readItems(items);
  const set: Record<string, unknown> = {};
  const remove: string[] = [];
  const put = (key: string, value: unknown): void => {
    if (JSON.stringify(items[key]) !== JSON.stringify(value)) set[key] = value;
  };
  put(HEADER, { format: FORMAT, version: SETTINGS_VERSION });
  for (const [field, stamped] of Object.entries(fields)) {
    const there = broken[field];
    if (there !== undefined && compareStamps(there, stamped) > 0) continue;
    const written = itemsOf(field, stamped);
    for (const [key, value] of Object.entries(written)) put(key, value);
    const parts = Object.keys(items).filter((key) => key.startsWith(`${PREFIX}${field}#`));
    remove.push(...parts.filter((key) => !(key in written)));
  }
  return { set, remove };
}

function itemsOf(field: string, { counter, device, value }: StampedField): Items {
  const key = `${PREFIX}${field}`;
  if (value === undefined) {
    return { [key]: { counter, device, parts: 0, sum: '', text: '' } satisfies Head };
  }
  const text = JSON.stringify(value);
  const [first = '', ...others] = piecesOf(text);
  const sum = checksum(text);
  const head: Head = { counter, device, parts: others.length + 1, sum, text: first };
  const parts = others.map((piece, at) => [`${key}#${at + 1}`, { sum, text: piece }]);
  return { [key]: head, ...Object.fromEntries(parts) };
}

/** Whether all of it would be more than browsers take. */
export function isTooLarge(items: Items): boolean {
  const entries = Object.entries(items);
  if (entries.length > MOST_ITEMS) return true;
  return entries.reduce((sum, [key, value]) => sum + bytesOf(key, value), 0) > MOST_BYTES;
}

function isNewer(header: unknown): boolean {
  if (!isObject(header)) return false;
  const { format, version } = header;
  return Number(format) > FORMAT || Number(version) > SETTINGS_VERSION;
}

function isHead(value: unknown): value is Head {
  if (!isObject(value) || !isPart(value)) return false;
  const { counter, parts, device }: Readonly<Record<string, unknown>> = value;
  return isCount(counter) && isCount(parts) && typeof device === 'string';
}

function isPart(value: unknown): value is { readonly sum: string; readonly text: string } {
  return isObject(value) && typeof value['sum'] === 'string' && typeof value['text'] === 'string';
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
