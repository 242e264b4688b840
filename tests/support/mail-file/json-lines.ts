import { z } from 'zod';
import { type Line, linesOf } from './lines';
import type { MailMessage, Skipped } from './message';

/** A message, or why it is none, with its place in the file. */
export interface JsonEntry {
  readonly number: number;
  readonly line: number;
  readonly read: { readonly message: MailMessage } | Pick<Skipped, 'why'>;
}

const person = z.object({ name: z.string().default(''), email: z.string().min(3) });

const schema = z.object({
  threadId: z.string().min(1),
  id: z.string().min(1),
  from: person,
  to: z.array(person).default([]),
  cc: z.array(person).default([]),
  date: z.string().min(1),
  tzOffsetMin: z.number().optional(),
  subject: z.string().default(''),
  text: z.string().default(''),
  headers: z.record(z.string(), z.string()).optional(),
});

/** The messages of a JSON Lines file, each line one. */
export async function* readJsonLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<JsonEntry> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    if (line.bytes.toString('utf8').trim() === '') continue;
    number += 1;
    yield { number, line: line.number, read: readLine(line) };
  }
}

function readLine(line: Line): JsonEntry['read'] {
  let value: unknown;
  try {
    value = JSON.parse(line.bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    return { why: line.ended ? 'it is not JSON' : 'the file ends in the middle of it' };
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { why: whyNot(parsed.error) };
  const { tzOffsetMin, headers, ...rest } = parsed.data;
  const message: MailMessage = {
    ...rest,
    ...(tzOffsetMin === undefined ? {} : { tzOffsetMin }),
    ...(headers === undefined ? {} : { headers }),
  };
  return { message };
}

function whyNot(error: z.ZodError): string {
  const [field] = error.issues[0]?.path ?? [];
  if (field === 'date') return 'it has no date';
  if (field === 'from') return 'it has no sender';
  return field === undefined
    ? 'it is no message'
    : `its field "${String(field)}" is missing or wrong`;
}
