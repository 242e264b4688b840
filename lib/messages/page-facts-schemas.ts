/** What a page shows, before it is understood. */
import * as z from 'zod/mini';
import { DATE_ORDERS } from '../domain/page-texts/possible-days';
import { address, nullable, subject, text } from './schema-parts';

const line = text(20_000);
const lines = z.array(line).check(z.maxLength(2_000));
const number = z.number().check(z.int(), z.gte(0));
/** A date, or a word about a message. */
const note = text(300);

const row = z.object({
  id: text(200),
  date: note,
  people: nullable(line),
  subject,
  snippet: text(2_000),
  group: number,
});

const card = z.object({
  dates: z.array(note).check(z.maxLength(10)),
  sender: line,
  isNamed: z.boolean(),
  isOpen: z.boolean(),
  to: nullable(lines),
  words: z.object({
    text: nullable(text(20_000)),
    textCut: z.boolean(),
    quotes: z.boolean(),
    attachments: z.array(text(200)).check(z.maxLength(20)),
  }),
  says: z.array(note).check(z.maxLength(5_000)),
  isWritten: z.boolean(),
  replies: z.boolean(),
  edits: z.boolean(),
});

const facts = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('list'),
    list: z.enum(['inbox', 'sent', 'other']),
    rows: z.array(row).check(z.maxLength(1_000)),
  }),
  z.object({
    kind: z.literal('thread'),
    cards: z.array(card).check(z.maxLength(2_000)),
    hidden: z.array(number).check(z.maxLength(2_000)),
    offersReplies: z.boolean(),
  }),
  z.object({
    kind: z.literal('dates'),
    texts: z.array(note).check(z.maxLength(5_000)),
  }),
]);

const memory = z.object({
  evidence: z.object({
    orders: z.array(z.enum(DATE_ORDERS)).check(z.maxLength(3)),
    clock24: z.boolean(),
  }),
  bearers: z.array(z.tuple([line, address])).check(z.maxLength(5_000)),
  newestFirst: z.boolean(),
});

export const pageFactsMessage = z.object({
  type: z.literal('understand-page'),
  facts,
  mailbox: z.object({
    account: address,
    ownAddresses: z.array(address).check(z.maxLength(200)),
    languages: z.array(text(100)).check(z.maxLength(50)),
    title: text(500),
    label: text(500),
  }),
  memory: nullable(memory),
});
