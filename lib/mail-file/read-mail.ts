import PostalMime, { type Address, decodeWords, type Email } from 'postal-mime';
import type { Instant } from '../domain/instant';
import type { Person } from '../domain/person';
import { seenName } from '../domain/shown-text';
import type { FileMail, LeftOut, ReadMail } from './file-mail';
import { type OwnLabel, ownLabelsIn } from './gmail-labels';
import { gmailNamesOf } from './gmail-names';
import { textOfHtml } from './html-text';
import type { RawMail } from './mbox-splitter';

/** As much text as is judged at most, quotes below the own words included. */
const MOST_CHARACTERS = 200_000;
const MOST_SUBJECT = 1_000;
const MOST_RECIPIENTS = 100;
const MOST_ATTACHMENTS = 20;
const LONGEST_FILE_NAME = 200;
const LONGEST_NAME = 200;
/** RFC 5321; nothing longer can be answered, and a saved file would not take it. */
const LONGEST_ADDRESS = 320;

/** Before that no mail was sent that anybody still has. */
const EARLIEST = Date.UTC(1980, 0, 1);

/** Thunderbird keeps what was thrown away in the file until it tidies it. */
const MOZILLA_EXPUNGED = 0x0008;

/**
 * Reads one mail of an mbox file.
 * @param latest a date after it is impossible
 */
export async function readMail(raw: RawMail, latest: Instant): Promise<ReadMail> {
  if (raw.isLast && !raw.isClosed) return { skipped: 'cut-off' };
  const email = await parsed(raw.bytes);
  if (email === null) return { skipped: 'unreadable' };
  if (email.headers.length === 0) return { skipped: 'no-header' };
  const labels = ownLabelsIn(decodeWords(header(email, 'x-gmail-labels') ?? ''));
  const leftOut = leftOutBy(email, labels);
  if (leftOut !== null) return { leftOut };
  const [from] = people(email.from ? [email.from] : []);
  if (from === undefined) return { skipped: 'no-sender' };
  const written = header(email, 'date');
  if (written === null) return { skipped: 'no-date' };
  const date = Date.parse(written);
  if (!(date >= EARLIEST && date <= latest)) return { skipped: 'impossible-date' };
  return { mail: { ...mailOf(email, raw, from, date), isSent: labels.has('sent') } };
}

async function parsed(bytes: Uint8Array<ArrayBuffer>): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 20 });
  } catch {
    return null;
  }
}

function mailOf(email: Email, raw: RawMail, from: Person, date: Instant): Omit<FileMail, 'isSent'> {
  const received = receivedAt(email);
  const subject = (email.subject ?? '').slice(0, MOST_SUBJECT);
  const name = ids(email.messageId)[0] ?? `${date} ${from.address} ${subject}`;
  const before = [...ids(email.references), ...ids(email.inReplyTo)];
  return {
    from,
    to: people([...(email.to ?? []), ...(email.cc ?? [])]).slice(0, MOST_RECIPIENTS),
    subject,
    date,
    received,
    ...wordsOf(email, raw.isTextCut),
    attachments: fileNames(email),
    name,
    root: before[0] ?? name,
    gmail: gmailNamesOf(header(email, 'x-gm-thrid'), raw.envelope, { date, received }),
  };
}

function wordsOf(email: Email, isCut: boolean): Pick<FileMail, 'text' | 'textCut' | 'quotes'> {
  const plain = email.text ?? '';
  const html = plain.trim() === '' ? textOfHtml(email.html ?? '') : null;
  const text = html?.text ?? plain;
  return {
    text: text.slice(0, MOST_CHARACTERS),
    textCut: isCut || text.length > MOST_CHARACTERS,
    quotes: html?.quotes ?? false,
  };
}

function leftOutBy(email: Email, labels: ReadonlySet<OwnLabel>): LeftOut | null {
  const label = (['draft', 'spam', 'trash', 'chat'] as const).find((one) => labels.has(one));
  if (label !== undefined) return label;
  const mozilla = Number.parseInt(header(email, 'x-mozilla-status') ?? '0', 16);
  if ((mozilla & MOZILLA_EXPUNGED) !== 0) return 'trash';
  const status = header(email, 'x-status') ?? '';
  if (status.includes('D')) return 'trash';
  return status.includes('T') || header(email, 'x-mozilla-draft-info') !== null ? 'draft' : null;
}

/** The newest of the servers stands first, its time behind the last semicolon. */
function receivedAt(email: Email): Instant | null {
  const received = header(email, 'received');
  if (received === null) return null;
  const at = Date.parse(received.slice(received.lastIndexOf(';') + 1));
  return Number.isNaN(at) ? null : at;
}

function header(email: Email, name: string): string | null {
  return email.headers.find(({ key }) => key === name)?.value.trim() || null;
}

function ids(value: string | undefined): readonly string[] {
  return value?.match(/<[^<>\s]{1,500}>/g) ?? [];
}

function people(addresses: readonly Address[]): readonly Person[] {
  return addresses
    .flatMap((one) => one.group ?? [one])
    .filter(({ address }) => address.length <= LONGEST_ADDRESS)
    .filter(({ address }) => /^[^@\s]+@[^@\s]+$/.test(address))
    .map(({ name, address }) => ({
      address: address.toLowerCase(),
      name: seenName(name.slice(0, LONGEST_NAME).trim()),
    }));
}

function fileNames({ attachments }: Email): readonly string[] {
  return attachments
    .filter(({ related, disposition }) => !related && disposition !== 'inline')
    .flatMap(({ filename }) => filename?.slice(0, LONGEST_FILE_NAME) ?? [])
    .slice(0, MOST_ATTACHMENTS);
}
