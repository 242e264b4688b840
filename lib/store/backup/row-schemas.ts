/** Rows as a file may hold them. What does not fit is refused with the whole file. */
import * as z from 'zod/mini';
import type { DecisionContent } from '../../domain/decision';
import type { Seen } from '../../domain/sighting';
import { uniteSpans } from '../../domain/spans';
import { decision } from '../../messages/decision-schema';
import { zone } from '../../settings/settings-schema';
import type { BackupRows, BackupTable } from './backup-form';
import { address, count, moment, sightingSchema, words } from './sighting-schema';

const mailbox = words(320).check(z.regex(/^[^\s@]+@\S+$/), z.toLowerCase());
const addresses = z.array(address).check(z.maxLength(5_000));
const nullableMoment = z.nullable(moment);
const placeInParts = z.nullable(z.object({ at: count, of: count }));

/** Far below where a counter would stop to count. */
const HIGHEST_STAMP = 1e12;
const stamp = z.object({
  counter: z.number().check(z.int(), z.gte(0), z.lte(HIGHEST_STAMP)),
  device: words(200),
});

const selector = z.object({
  name: words(100),
  needed: z.boolean(),
  hits: count,
  misses: count,
  used: z.nullable(count),
  hitAt: nullableMoment,
  missingSince: nullableMoment,
});

const account = z.object({
  address: mailbox,
  provider: z.enum(['gmail', 'outlook']),
  home: words(2_000),
  ownAddresses: addresses,
  clocks: z
    .array(
      z.object({
        zone,
        ahead: z.number().check(z.int(), z.gte(-3_000), z.lte(3_000)),
        proven: z.boolean(),
      }),
    )
    .check(z.maxLength(500)),
  undatedIn: z.array(words(100)).check(z.maxLength(500)),
  selectors: z.array(selector).check(z.maxLength(500)),
  selectorsAt: moment,
  page: z.nullable(
    z.object({
      language: words(35).check(z.regex(/^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3})?$/)),
      view: z.enum(['list', 'thread', 'other']),
    }),
  ),
  wholeLookAt: nullableMoment,
});

const listRead = z.object({
  list: z.enum(['sent', 'inbox']),
  part: count,
  page: z.nullable(count),
  reached: nullableMoment,
  threads: count,
  total: z.nullable(count),
  finished: z.boolean(),
  turnedBack: count,
  jumped: z.boolean(),
  here: z.nullable(
    z.object({
      part: placeInParts,
      page: z.nullable(count),
      oldest: nullableMoment,
      covered: z.boolean(),
    }),
  ),
});

const catchUp = z.object({
  account: mailbox,
  since: moment,
  startedAt: moment,
  lists: z.array(listRead).check(z.maxLength(100)),
  stuck: count,
  state: z.enum(['paused', 'stopped', 'done']),
  why: z.nullable(
    z.enum(['by-you', 'stuck', 'tab-gone', 'no-answer', 'writing', 'went-on', 'offline']),
  ),
  /** Tabs are of one browser. */
  tabId: z.null(),
  begun: z.literal(false),
  heardAt: z.literal(0),
  place: z.null(),
  asked: z.null(),
});

const coverage = z.object({
  key: words(400).check(z.regex(/^[^\s@]+@\S+ (inbox|sent)( \d{1,3}\/\d{1,3})?$/)),
  spans: z.array(z.object({ from: moment, until: moment })).check(z.maxLength(100_000)),
});

const name = z.object({ key: words(1_000).check(z.regex(/^name:[^\s@]+@\S+ /)), addresses });

const seen = z.object({ sighting: sightingSchema, firstSeen: moment, lastSeen: moment });

/** A row of a file, checked; null where it does not fit. */
export function checkedRow<T extends BackupTable>(table: T, row: unknown): BackupRows[T] | null {
  try {
    return CHECKS[table](row);
  } catch {
    return null;
  }
}

/** Each throws where the row does not fit. That none forgets a field of its table is seen by the compiler. */
const CHECKS: { readonly [T in BackupTable]: (row: unknown) => BackupRows[T] } = {
  accounts: (row) => account.parse(row),
  names: (row) => name.parse(row),
  decisions: (row) => {
    const said = decision.parse(withAllOfNote(row)) as DecisionContent;
    return { ...said, stamp: z.object({ stamp }).parse(row).stamp };
  },
  catchUps: (row) => catchUp.parse(row),
  sightings: (row) => seen.parse(row) as Seen,
  coverage: (row) => {
    const { key, spans } = coverage.parse(row);
    return { key, spans: uniteSpans(spans, []) };
  },
};

/** The first notes could not be put off, and belonged to no phase and no question. */
function withAllOfNote(row: unknown): unknown {
  const { field, value } = z.looseObject({ field: z.string(), value: z.unknown() }).parse(row);
  if (field !== 'note' || value === null || typeof value !== 'object') return row;
  return { ...Object(row), value: { later: null, phase: null, topic: null, ...value } };
}
