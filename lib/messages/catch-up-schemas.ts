import * as z from 'zod/mini';
import { address, nullable } from './schema-parts';

const why = z.enum(['by-you', 'stuck', 'tab-gone', 'no-answer', 'writing', 'went-on', 'offline']);
const total = z.number().check(z.int(), z.gte(0), z.lte(100_000_000));

const part = z.number().check(z.int(), z.gte(0), z.lte(100));

/** An address may hold a long search, and a folder's name. */
const place = z.string().check(z.maxLength(10_000));

const report = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begins'), place }),
  z.object({
    kind: z.literal('arrived'),
    arrival: z.object({
      how: z.enum(['shown', 'end', 'stuck']),
      at: z.object({ list: z.enum(['sent', 'inbox']), part }),
    }),
    total: nullable(total),
  }),
  z.object({ kind: z.literal('waits') }),
  z.object({ kind: z.literal('rests'), why }),
  z.object({ kind: z.literal('stopped') }),
]);

export const catchUpTabMessage = z.object({
  type: z.literal('catch-up-step'),
  account: address,
  report,
});

export const catchUpPageMessage = z.object({
  type: z.literal('catch-up'),
  account: address,
  wish: z.discriminatedUnion('do', [
    z.object({
      do: z.literal('start'),
      days: z.number().check(z.int(), z.gte(1), z.lte(3_650)),
    }),
    z.object({ do: z.enum(['pause', 'resume', 'stop', 'show']) }),
  ]),
});
