import * as z from 'zod/mini';
import { ASK_TOPICS, CHANNELS, NOTE_KINDS, OUTCOMES } from '../domain/notes/note';
import { PHASES } from '../domain/phase';
import { isoDate } from '../settings/settings-schema';

const words = (longest: number) => z.string().check(z.maxLength(longest));
const date = z.nullable(isoDate);

/** A note as it may arrive from a page. */
export const noteSchema = z.object({
  kind: z.enum(NOTE_KINDS),
  person: words(320).check(z.minLength(1)),
  thread: z.nullable(words(600)),
  text: words(300),
  date,
  until: date,
  number: words(80),
  amount: words(80),
  score: z.nullable(z.number().check(z.gte(0), z.lte(10))),
  months: z.nullable(z.number().check(z.int(), z.gte(1), z.lte(120))),
  channel: z.nullable(z.enum(CHANNELS)),
  outcome: z.nullable(z.enum(OUTCOMES)),
  at: z.nullable(z.number().check(z.gte(0), z.lte(8.64e15))),
  done: z.boolean(),
  later: date,
  phase: z.nullable(z.enum(PHASES)),
  topic: z.nullable(z.enum(ASK_TOPICS)),
});
