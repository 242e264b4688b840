import { createReadStream } from 'node:fs';
import { type Format, formatOf } from './format';
import { readJsonLines } from './json-lines';
import { readMbox } from './mbox';
import type { MailMessage, Skipped } from './message';
import type { Mail } from './rfc822';
import { withThreads } from './threads';

export type MailFile =
  | {
      readonly ok: true;
      readonly messages: readonly MailMessage[];
      readonly skipped: readonly Skipped[];
    }
  /** `why` is a sentence that names the file. */
  | { readonly ok: false; readonly why: string; readonly skipped: readonly Skipped[] };

/** Gmail's ids hold the time, so a moment outside these years cannot be told by one. */
const EARLIEST = Date.UTC(1980, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/**
 * Reads a mailbox from an mbox export or from JSON Lines. What cannot be read is skipped and told;
 * only a file without one usable message is a failure.
 */
export async function readMailFile(file: string): Promise<MailFile> {
  try {
    const format = await formatOf(file);
    if (typeof format !== 'string')
      return { ok: false, why: `${file}: ${format.why}.`, skipped: [] };
    const { messages, skipped } = sound(await readAs(format, file));
    if (messages.length === 0) {
      return { ok: false, why: `${file}: not one of its messages can be used.`, skipped };
    }
    return { ok: true, messages, skipped };
  } catch (error) {
    return { ok: false, why: `${file}: ${whyUnreadable(error)}.`, skipped: [] };
  }
}

/** A message with its place in the file, for what is found out about it later. */
interface Placed {
  readonly number: number;
  readonly line: number;
  readonly message: MailMessage;
}

interface Read {
  readonly placed: readonly Placed[];
  readonly skipped: readonly Skipped[];
}

async function readAs(format: Format, file: string): Promise<Read> {
  return format === 'mbox' ? readMails(file) : readLines(file);
}

async function readLines(file: string): Promise<Read> {
  const placed: Placed[] = [];
  const skipped: Skipped[] = [];
  for await (const { number, line, read } of readJsonLines(createReadStream(file))) {
    if ('message' in read) placed.push({ number, line, message: read.message });
    else skipped.push({ number, line, why: read.why });
  }
  return { placed, skipped };
}

async function readMails(file: string): Promise<Read> {
  const mails: Mail[] = [];
  const places: Omit<Placed, 'message'>[] = [];
  const skipped: Skipped[] = [];
  for await (const { number, line, read } of readMbox(createReadStream(file))) {
    if ('mail' in read) {
      mails.push(read.mail);
      places.push({ number, line });
    } else skipped.push({ number, line, why: read.why });
  }
  const messages = withThreads(mails);
  const placed = places.flatMap((place, index) => {
    const message = messages[index];
    return message ? [{ ...place, message }] : [];
  });
  return { placed, skipped };
}

/** Leaves out what no mailbox can hold: impossible dates, and the same message twice. */
function sound({ placed, skipped }: Read): { messages: MailMessage[]; skipped: Skipped[] } {
  const messages = new Map<string, MailMessage>();
  const told = [...skipped];
  for (const { number, line, message } of placed) {
    const why = unsound(message) ?? (messages.has(message.id) ? 'it is there twice' : null);
    if (why) told.push({ number, line, why });
    else messages.set(message.id, { ...message, date: new Date(message.date).toISOString() });
  }
  told.sort((a, b) => a.line - b.line);
  return { messages: [...messages.values()], skipped: told };
}

function unsound(message: MailMessage): string | null {
  const sentAt = Date.parse(message.date);
  if (Number.isNaN(sentAt)) return 'its date cannot be read';
  if (sentAt < EARLIEST || sentAt > LATEST) return 'its date is impossible';
  return message.from.email.includes('@') ? null : 'it has no sender';
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder, not a file';
  return error instanceof Error ? error.message : String(error);
}
