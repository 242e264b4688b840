import PostalMime, { type Address, type Email } from 'postal-mime';
import { textOfHtml } from './html-text';
import type { MailMessage, MailPerson } from './message';

const MOST_TEXT = 100_000;

/** What a mail says about its thread. */
interface ThreadHints {
  /** Gmail's own name of the thread, from X-GM-THRID. */
  readonly gmailThread: string | null;
  /** Message ids it refers to. */
  readonly references: readonly string[];
}

export type Mail = Omit<MailMessage, 'threadId'> & ThreadHints;

/**
 * Reads one mail in the form of RFC 5322.
 * @param nameless id for a mail that has no Message-ID
 */
export async function readMail(
  content: Buffer,
  nameless: string,
): Promise<{ readonly mail: Mail } | { readonly why: string }> {
  let email: Email;
  try {
    email = await PostalMime.parse(content);
  } catch {
    return { why: 'it is too broken to be read' };
  }
  if (email.headers.length === 0) return { why: 'it has no header' };
  const [from] = people(email.from ? [email.from] : []);
  if (!from) return { why: 'it has no sender' };
  const date = header(email, 'date');
  if (!date) return { why: 'it has no date' };
  const sentAt = new Date(date);
  if (Number.isNaN(sentAt.getTime())) return { why: 'its date cannot be read' };
  const mail: Mail = {
    id: email.messageId ?? nameless,
    from,
    to: people(email.to),
    cc: people(email.cc),
    date: sentAt.toISOString(),
    tzOffsetMin: zoneOf(date),
    subject: email.subject ?? '',
    text: (email.text ?? textOfHtml(email.html ?? '')).slice(0, MOST_TEXT),
    headers: Object.fromEntries(email.headers.map(({ key, value }) => [key, value])),
    gmailThread: header(email, 'x-gm-thrid'),
    references: [email.references, email.inReplyTo].flatMap(
      (ids) => ids?.match(/<[^<>\s]+>/g) ?? [],
    ),
  };
  return { mail };
}

function header(email: Email, name: string): string | null {
  return email.headers.find(({ key }) => key === name)?.value.trim() || null;
}

function people(addresses: readonly Address[] | undefined): readonly MailPerson[] {
  return (addresses ?? [])
    .flatMap((address) => address.group ?? [address])
    .filter(({ address }) => address?.includes('@'))
    .map(({ name, address }) => ({ name, email: address ?? '' }));
}

function zoneOf(date: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2})(\d{2})\b/.exec(date) ?? [];
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -offset : offset;
}
