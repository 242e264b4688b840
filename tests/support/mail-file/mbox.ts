import { Readable } from 'node:stream';
import { mboxReader } from 'mbox-reader';
import { inEnglish, noCorrespondence, tellPlace } from './gmail-labels';
import { linesOf } from './lines';
import { startsMessage } from './mbox-envelope';
import type { Skipped } from './message';
import { type Mail, readMail } from './rfc822';

const CHUNK = 64 * 1024;

export interface MboxEntry {
  readonly number: number;
  readonly line: number;
  readonly read: { readonly mail: Mail } | Pick<Skipped, 'why'>;
}

/** Where messages begin, learnt while the file passes by. */
interface Passage {
  /** Line of each message's envelope. */
  readonly starts: number[];
  /** Lines with text before the first envelope. */
  strayLines: number;
  endsOpen: boolean;
}

/** The messages of an mbox file, in its order. */
export async function* readMbox(chunks: AsyncIterable<Buffer>): AsyncGenerator<MboxEntry> {
  const passage: Passage = { starts: [], strayLines: 0, endsOpen: false };
  let number = 0;
  let held: { readonly content: Buffer; readonly labels: readonly string[] } | null = null;
  // One message is held back: only after the last is it known that the file ended.
  for await (const next of mboxReader(Readable.from(mended(chunks, passage)))) {
    if (held) yield await entry(held, number, passage, false);
    number += 1;
    held = next;
  }
  if (held) yield await entry(held, number, passage, true);
  if (passage.strayLines > 0) {
    yield {
      number: 0,
      line: 1,
      read: { why: `${passage.strayLines} lines before the first message belong to none` },
    };
  }
}

async function entry(
  { content, labels }: { readonly content: Buffer; readonly labels: readonly string[] },
  number: number,
  passage: Passage,
  last: boolean,
): Promise<MboxEntry> {
  const line = passage.starts[number - 1] ?? 0;
  const english = inEnglish(labels);
  const elsewhere = noCorrespondence(english);
  if (elsewhere) return { number, line, read: { why: `it lies in ${elsewhere}` } };
  if (last && (passage.endsOpen || isUnclosed(content))) {
    return { number, line, read: { why: 'the file ends in the middle of it' } };
  }
  const read = await readMail(content, `<line-${line}@mail-file>`);
  if (!('mail' in read) || !tellPlace(english)) return { number, line, read };
  const headers = { ...read.mail.headers, 'X-Gmail-Labels': english.join(',') };
  return { number, line, read: { mail: { ...read.mail, headers } } };
}

/**
 * The same file with every "From " that begins no message marked as text, because the reader
 * takes each such line for an envelope.
 */
async function* mended(chunks: AsyncIterable<Buffer>, passage: Passage): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const { number, bytes, ended } of linesOf(chunks)) {
    const start = bytes.subarray(0, 200).toString('latin1');
    const envelope = startsMessage(start);
    if (envelope) passage.starts.push(number);
    else if (passage.starts.length === 0 && start.trim() !== '') passage.strayLines += 1;
    if (!envelope && start.startsWith('From ')) parts.push(Buffer.from('>'));
    parts.push(bytes, Buffer.from('\n'));
    size += bytes.length;
    passage.endsOpen = !ended;
    if (size < CHUNK) continue;
    yield Buffer.concat(parts);
    parts = [];
    size = 0;
  }
  yield Buffer.concat(parts);
}

/** Whether a mail of several parts lacks the mark that ends them. */
function isUnclosed(content: Buffer): boolean {
  const text = content.toString('latin1');
  const head = text.slice(0, text.search(/\r?\n\r?\n|$/)).replace(/\r?\n[ \t]+/g, ' ');
  const [, plain, inQuotes] =
    /^content-type:\s*multipart\/.*boundary=(?:([^";\s]+)|"([^"]+)")/im.exec(head) ?? [];
  const boundary = plain ?? inQuotes;
  return boundary !== undefined && !text.includes(`--${boundary}--`);
}
