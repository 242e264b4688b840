import { z } from 'zod';
import { type Line, linesOf } from './lines';
import type { MailMessage, MailPerson, Skipped } from './message';

/** A message, or why it is none, with its place in the file. */
export interface JsonEntry {
  readonly number: number;
  readonly line: number;
  readonly read: { readonly message: MailMessage } | Pick<Skipped, 'why'>;
}

const person = z.object({ name: z.string().default(''), email: z.string().min(3) });

/** Recipients as far as they can be read: one odd address is no reason to lose a message. */
const people = z
  .array(z.unknown())
  .catch([])
  .transform((list) => list.flatMap((one) => person.safeParse(one).data ?? []));

const schema = z.object({
  threadId: z.string().min(1),
  id: z.string().min(1),
  from: person,
  to: people,
  cc: people,
  date: z.string().min(1),
  tzOffsetMin: z.number().optional().catch(undefined),
  subject: z.string().default(''),
  text: z.string().default(''),
  headers: z.record(z.string(), z.string()).optional().catch(undefined),
  /** Who really wrote, where a mailing list put itself into From ("Anna via list"). */
  person: z.string().optional().catch(undefined),
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
  const { tzOffsetMin, headers, person: writer, ...rest } = parsed.data;
  const message: MailMessage = {
    ...rest,
    from: writerOf(rest.from, writer),
    ...(tzOffsetMin === undefined ? {} : { tzOffsetMin }),
    ...(headers === undefined ? {} : { headers }),
  };
  return { message };
}

/** A list's own address hides its writers from everybody, the owner of the mailbox included. */
function writerOf(from: MailPerson, writer: string | undefined): MailPerson {
  if (writer === undefined || !writer.includes('@') || writer === from.email) return from;
  return { name: from.name.replace(/ via .*$/, ''), email: writer };
}

function whyNot(error: z.ZodError): string {
  const [field] = error.issues[0]?.path ?? [];
  if (field === 'date') return 'it has no date';
  if (field === 'from') return 'it has no sender';
  return field === undefined
    ? 'it is no message'
    : `its field "${String(field)}" is missing or wrong`;
}
