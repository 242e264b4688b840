/** What the user may say, as it arrives in the worker. */
import * as z from 'zod/mini';
import { COUNTRIES } from '../domain/holidays/holiday-table';
import { CAUSES } from '../domain/ladder/rungs';
import { PHASES } from '../domain/phase';
import { RELATIONS } from '../domain/relation';
import { daysAwaySchema } from '../settings/settings-schema';
import { noteSchema } from './note-schema';
import { address, id, instant, nullable, text } from './schema-parts';

export const verdictKind = z.enum([
  'answer',
  'holding-reply',
  'promise',
  'question-back',
  'auto-reply',
  'receipt',
  'bounce',
  'delay-notice',
  'calendar',
  'list-mail',
  'request',
  'statement',
  'closer',
]);

export const decision = z.discriminatedUnion('field', [
  z.object({
    about: z.literal('person'),
    subject: address,
    field: z.literal('relation'),
    value: nullable(z.enum(RELATIONS)),
  }),
  z.object({
    about: z.literal('person'),
    subject: address,
    field: z.literal('agreed-days'),
    value: nullable(z.number().check(z.int(), z.gte(1), z.lte(60))),
  }),
  z.object({
    about: z.literal('person'),
    subject: address,
    field: z.literal('country'),
    value: nullable(z.enum(COUNTRIES)),
  }),
  z.object({
    about: z.literal('person'),
    subject: address,
    field: z.literal('away'),
    value: nullable(daysAwaySchema),
  }),
  z.object({
    about: z.literal('person'),
    subject: address,
    field: z.literal('successor'),
    value: nullable(text(80)),
  }),
  z.object({
    about: z.literal('person'),
    subject: address,
    field: z.literal('same-as'),
    value: nullable(address),
  }),
  z.object({
    about: z.literal('person'),
    subject: address,
    field: z.literal('is-me'),
    value: nullable(z.boolean()),
  }),
  z.object({
    about: z.literal('thread'),
    subject: text(600),
    field: z.literal('phase'),
    value: nullable(z.enum(PHASES)),
  }),
  z.object({
    about: z.literal('thread'),
    subject: text(600),
    field: z.literal('cause'),
    value: nullable(z.enum(CAUSES)),
  }),
  z.object({
    about: z.literal('thread'),
    subject: text(600),
    field: z.literal('snoozed-until'),
    value: nullable(instant),
  }),
  z.object({
    about: z.literal('thread'),
    subject: text(600),
    field: z.literal('dismissed-silence'),
    value: nullable(instant),
  }),
  z.object({
    about: z.literal('message'),
    subject: text(800),
    field: z.literal('verdict'),
    value: nullable(verdictKind),
    from: z.optional(address),
    instead: z.optional(verdictKind),
  }),
  z.object({
    about: z.literal('note'),
    subject: id,
    field: z.literal('note'),
    value: nullable(noteSchema),
  }),
  z.object({
    about: z.literal('all'),
    subject: z.literal(''),
    field: z.literal('first-run'),
    value: nullable(instant),
  }),
]);
