import * as z from 'zod/mini';
import { DATE_ORDERS } from '../domain/page-texts/possible-days';
import { nullable, text } from './schema-parts';

const texts = z.array(text(200)).check(z.maxLength(5_000));

export const pageTextMessage = z.object({
  type: z.literal('read-texts'),
  languages: z.array(text(100)).check(z.maxLength(50)),
  evidence: nullable(
    z.object({
      orders: z.array(z.enum(DATE_ORDERS)).check(z.maxLength(3)),
      clock24: z.boolean(),
    }),
  ),
  learn: texts,
  texts,
});
