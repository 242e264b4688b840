/** Sightings as a file may hold them. Limits are far above what pages and mails bring. */
import * as z from 'zod/mini';
import { GRAINS } from '../../domain/dates/found-date';
import { PHASES } from '../../domain/phase';
import { SOURCES } from '../../domain/sighting';
import { STEPS } from '../../domain/step';
import { verdictKind } from '../../messages/decision-schema';

export const words = (longest: number) => z.string().check(z.maxLength(longest));
export const count = z.number().check(z.int(), z.gte(0), z.lte(1e9));
export const moment = z.number().check(z.gte(-8.64e15), z.lte(8.64e15));
/** `${account} ${id of the page}`; in both anything but what would end the first. */
const threadKey = words(1_000).check(z.regex(/^[^\s@]+@\S+ \S/));
/** A bare name in a mailbox stands for an address too. */
export const address = words(1_000);

const interval = z.object({ from: moment, until: moment });
const person = z.object({ address, name: words(5_000) });
const people = z.array(person).check(z.maxLength(5_000));
const subject = words(20_000);
const id = z.nullable(words(1_000));
const day = z.number().check(z.int(), z.gte(-1_000_000), z.lte(1_000_000));
const clock = z.optional(z.number().check(z.int(), z.gte(0), z.lte(1_000)));

const period = z.object({ grain: z.enum(GRAINS), from: day, until: day, sure: z.boolean() });

const verdict = z.nullable(
  z.object({
    kind: verdictKind,
    signs: z.array(words(500)).check(z.maxLength(500)),
    extent: z.enum(['snippet', 'cut', 'whole']),
    version: count,
    language: z.nullable(words(40)),
    backOn: z.optional(moment),
    answersWithin: z.optional(z.number().check(z.gte(0), z.lte(10_000))),
    gone: z.optional(z.literal(true)),
    promised: z.optional(period),
    ofWork: z.optional(z.literal(true)),
    phase: z.optional(z.enum(PHASES)),
    form: z.optional(z.enum(['informal', 'formal'])),
  }),
);

/** Until it was said who else a row shows, rows had no such lists. */
const others = z._default(people, []);

export const sightingSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    thread: threadKey,
    messageId: id,
    sentAt: interval,
    direction: z.nullable(z.enum(['in', 'out'])),
    from: z.nullable(person),
    to: people,
    alongside: others,
    writtenTo: others,
    subject,
    source: z.enum(SOURCES),
    verdict,
    clock,
  }),
  z.object({
    kind: z.literal('send'),
    thread: threadKey,
    sendId: words(1_000),
    to: people,
    subject,
    verdict,
    step: z.nullable(z.enum(STEPS)),
    neededBy: z.optional(day),
  }),
  z.object({ kind: z.literal('undone'), thread: threadKey, sendId: words(1_000) }),
  z.object({
    kind: z.literal('whole-look'),
    thread: threadKey,
    messages: z
      .array(
        z.object({ messageId: id, sentAt: interval, shownAt: z.optional(interval), from: address }),
      )
      .check(z.maxLength(5_000)),
    clock,
  }),
  z.object({
    kind: z.literal('print-look'),
    thread: threadKey,
    subject,
    messages: z.array(z.object({ from: person, to: people, verdict })).check(z.maxLength(5_000)),
  }),
]);
