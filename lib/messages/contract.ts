/** Schemas of every message that may arrive in the worker. What does not fit changes nothing. */
import * as z from 'zod/mini';
import { CORRECTION_KINDS } from '../domain/offered-corrections';
import { LANGUAGES } from '../settings/settings';
import { settingsSchema } from '../settings/settings-schema';
import { catchUpPageMessage, catchUpTabMessage } from './catch-up-schemas';
import { composeMessages, sendEvent } from './compose-schemas';
import { decision } from './decision-schema';
import { pageFactsMessage } from './page-facts-schemas';
import {
  address,
  given,
  id,
  instant,
  nullable,
  people,
  person,
  snippet,
  subject,
  text,
  textId,
} from './schema-parts';
import { takeAlongMessages } from './take-along-schemas';

/** Longest message in characters of JSON; a page of rows or a long thread stays far below. */
export const LONGEST_MESSAGE = 4_000_000;

/** Days since 1970, within 200 years. */
const calendarDay = z.number().check(z.int(), z.gte(0), z.lte(80_000));
const provider = z.enum(['gmail', 'outlook']);
const interval = z.object({ from: instant, until: instant });
const clock = z.enum(['real', 'mailbox']);
const count = z.number().check(z.int(), z.gte(0));
const pageNumber = z.number().check(z.int(), z.gte(1));
const rowKeys = z.array(text(20)).check(z.maxLength(1_000));
const readSoFar = z.object({
  view: text(40),
  last: nullable(
    z.object({ page: pageNumber, from: instant, count: nullable(count), rows: rowKeys }),
  ),
  rows: rowKeys,
  end: instant,
});

const row = z.object({
  threadId: id,
  messageId: nullable(id),
  messageAt: interval,
  stands: z.enum(['here', 'elsewhere', 'unknown']),
  people,
  subject,
  snippet,
});

const listReading = z.object({
  account: address,
  list: z.enum(['inbox', 'sent', 'other']),
  part: nullable(z.object({ at: count, of: count })),
  page: nullable(pageNumber),
  clock,
  rows: z.array(row).check(z.maxLength(1_000)),
  pinned: count,
  empty: z.boolean(),
  complete: z.boolean(),
  undated: count,
});

const messageReading = z.object({
  messageId: nullable(id),
  sentAt: nullable(interval),
  shownDate: z.optional(text(200)),
  from: person,
  to: nullable(people),
  text: nullable(text(20_000)),
  textCut: z.boolean(),
  quotes: z.boolean(),
  attachments: z.array(text(200)).check(z.maxLength(20)),
  isSent: nullable(z.boolean()),
});

const threadReading = z.object({
  account: address,
  threadId: id,
  clock,
  whole: z.boolean(),
  subject,
  messages: z.array(messageReading).check(z.maxLength(2_000)),
  hiddenAfter: nullable(count),
  languages: z.optional(z.array(text(100)).check(z.maxLength(50))),
});

const selectorHealth = z.object({
  name: z.string().check(z.regex(/^[a-z][a-z-]{0,39}$/)),
  needed: z.boolean(),
  hits: count,
  misses: count,
  missing: count,
  used: nullable(count),
});

/** Nothing of it may be a stranger's words: it goes into reports. */
const pageSeen = z.object({
  language: z.string().check(z.regex(/^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3})?$/)),
  view: z.enum(['list', 'thread', 'other']),
});

const failure = z.enum([
  'answered-meanwhile',
  'not-their-turn',
  'not-seen',
  'wrong-recipients',
  'thread-not-found',
  'no-reply-box',
  'editor-refused',
  'not-shown',
  'expired',
  'asked',
]);

const tabMessages = [
  ...composeMessages,
  catchUpTabMessage,
  pageFactsMessage,
  z.object({
    type: z.literal('hello'),
    account: address,
    provider,
    home: text(2_000),
    ownAddresses: z.array(address).check(z.maxLength(200)),
  }),
  z.object({
    type: z.literal('saw-list'),
    provider,
    reading: listReading,
    live: z.boolean(),
    count: nullable(count),
    before: nullable(readSoFar),
  }),
  z.object({ type: z.literal('saw-thread'), provider, reading: threadReading }),
  z.object({ type: z.literal('confirm-next'), account: address }),
  z.object({
    type: z.literal('saw-print'),
    account: address,
    threadId: id,
    page: z.union([threadReading, z.enum(['gone', 'failed', 'refused'])]),
  }),
  z.object({
    type: z.literal('saw-send'),
    provider,
    account: address,
    event: sendEvent,
    step: nullable(textId),
    neededBy: nullable(calendarDay),
  }),
  z.object({
    type: z.literal('saw-health'),
    provider,
    account: address,
    selectors: z.array(selectorHealth).check(z.maxLength(200)),
    page: pageSeen,
  }),
  z.object({ type: z.literal('saw-nameless'), provider }),
  z.object({ type: z.literal('thread-standing'), account: address, threadId: id }),
  z.object({
    type: z.literal('thread-line'),
    account: address,
    threadId: id,
    named: nullable(z.object({ of: text(400), address: text(400) })),
  }),
  z.object({ type: z.literal('bring-later'), provider }),
  z.object({
    type: z.literal('look-before-insert'),
    commandId: id,
    reading: threadReading,
    provider,
  }),
  z.object({
    type: z.literal('command-finished'),
    commandId: id,
    result: z.union([
      z.object({ ok: z.literal(true) }),
      z.object({ ok: z.literal(false), why: failure }),
    ]),
  }),
  z.object({
    type: z.literal('correct'),
    account: address,
    threadId: id,
    message: id,
    kind: nullable(z.enum(CORRECTION_KINDS)),
  }),
  z.object({
    type: z.literal('keep-successor'),
    reading: threadReading,
    address: nullable(text(80)),
  }),
] as const;

const pageMessages = [
  catchUpPageMessage,
  z.object({ type: z.literal('decide'), decision }),
  z.object({ type: z.literal('insert'), thread: text(600), step: textId }),
  z.object({ type: z.literal('open-thread'), thread: text(600) }),
  z.object({ type: z.literal('client-log'), address }),
  z.object({ type: z.literal('insights'), after: text(600) }),
  z.object({ type: z.literal('new-mail'), account: address, to: address, text: textId, given }),
  z.object({ type: z.literal('save-settings'), settings: settingsSchema }),
  z.object({
    type: z.literal('preview'),
    thread: text(600),
    language: z.enum(LANGUAGES),
    form: z.enum(['informal', 'formal']),
  }),
  z.object({
    type: z.literal('finish-first-run'),
    relations: z
      .array(z.object({ address, relation: z.enum(['client', 'private']) }))
      .check(z.maxLength(5_000)),
  }),
  z.object({ type: z.literal('reload-mail-tabs') }),
  ...takeAlongMessages,
  z.object({ type: z.literal('sync'), wish: z.enum(['on', 'off', 'remove']) }),
  z.object({ type: z.literal('fold-history') }),
  z.object({ type: z.literal('popup-seen') }),
] as const;

export const tabMessageSchema = z.discriminatedUnion('type', tabMessages);
export const pageMessageSchema = z.discriminatedUnion('type', pageMessages);

const typesOf = (schemas: readonly { shape: { type: { def: { values: unknown[] } } } }[]) =>
  new Set(schemas.map((schema) => schema.shape.type.def.values[0]));
const TAB_TYPES = typesOf(tabMessages);
const PAGE_TYPES = typesOf(pageMessages);

/** Who may say a message of this type: a mail tab, a page of ours, or nobody. */
export function speakerOf(type: unknown): 'tab' | 'page' | null {
  if (TAB_TYPES.has(type)) return 'tab';
  return PAGE_TYPES.has(type) ? 'page' : null;
}

/** What the schemas let through. */
export type ParsedMessage = z.infer<typeof tabMessageSchema> | z.infer<typeof pageMessageSchema>;
