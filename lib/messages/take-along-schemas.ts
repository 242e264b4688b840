import * as z from 'zod/mini';
import { settingsSchema } from '../settings/settings-schema';
import { address, nullable } from './schema-parts';

export const takeAlongMessages = [
  z.object({
    type: z.literal('bring-in'),
    how: z.enum(['merge', 'replace']),
    settings: nullable(settingsSchema),
  }),
  z.object({ type: z.literal('bring-in-some') }),
  z.object({
    type: z.literal('wipe'),
    what: z.discriminatedUnion('of', [
      z.object({ of: z.literal('everything') }),
      z.object({ of: z.literal('account'), account: address }),
      z.object({ of: z.literal('person'), address: z.string().check(z.maxLength(1_000)) }),
    ]),
  }),
] as const;
