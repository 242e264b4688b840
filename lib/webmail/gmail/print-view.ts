import type { Person } from '../../domain/person';
import { addressIn } from '../address-in';
import type { MessageReading, ThreadReading } from '../port';
import { asciiDigits } from './ascii-digits';
import { ownTextOf, quotesIn } from './own-text';

const ADDRESSES = /[^\s<>(),;:"]+@[^\s<>(),;:"]+/g;

/**
 * Reads the print page of a thread, oldest message first; it names no ids, and dates only in words of
 * the language (facts/gmail.md 7.2). Null unless it is a page of this mailbox, and shows as many
 * messages as it says.
 */
export function readPrintView(
  page: Document,
  { account, threadId }: { readonly account: string; readonly threadId: string },
): ThreadReading | null {
  const owner = page.querySelector('.bodycontainer > table b');
  const main = page.querySelector('.bodycontainer > .maincontent');
  const [head, ...others] = [...(main?.children ?? [])].filter(isTable);
  if (!head || lastAddressIn(owner) !== account) return null;
  const messages = others.filter(({ className }) => className === 'message').map(messageOf);
  const read = messages.filter((message) => message !== null);
  const [heading, count] = head.querySelectorAll('font');
  if (read.length !== messages.length || read.length !== numberIn(count)) return null;
  return {
    account,
    threadId,
    clock: 'real',
    whole: true,
    subject: heading?.textContent?.trim() ?? '',
    messages: read,
    hiddenAfter: null,
  };
}

function isTable(element: Element): element is HTMLTableElement {
  return element.localName === 'table';
}

/** "3 messages", in any language and script. */
function numberIn(element: Element | undefined): number {
  return Number.parseInt(/\d+/.exec(asciiDigits(element?.textContent ?? ''))?.[0] ?? '', 10);
}

/** Rows of a message: the sender and the date, the recipients, the mail itself. */
function messageOf(table: HTMLTableElement): MessageReading | null {
  const [head, recipients, mail] = [...table.rows].map(({ cells }) => cells[0]);
  const from = senderIn(head);
  if (!from || !recipients || !mail) return null;
  const own = ownTextOf(mail);
  return {
    messageId: null,
    sentAt: null,
    from,
    to: recipientsIn(recipients),
    text: own.text,
    textCut: own.cut,
    quotes: quotesIn(mail),
    attachments: [],
    isSent: true,
  };
}

/** A name may look like an address; the address stands behind it. */
function lastAddressIn(element: Element | null | undefined): string | null {
  return addressIn(element?.textContent?.match(ADDRESSES)?.at(-1));
}

/** The name alone is bold. */
function senderIn(cell: Element | undefined): Person | null {
  const address = lastAddressIn(cell);
  return address ? { address, name: cell?.querySelector('b')?.textContent?.trim() ?? '' } : null;
}

function recipientsIn(cell: Element): readonly Person[] {
  const lines = [...cell.querySelectorAll('.recipient > div:not(.replyto)')];
  const found = lines.flatMap((line) => line.textContent?.match(ADDRESSES) ?? []);
  const addresses = new Set(found.flatMap((one) => addressIn(one) ?? []));
  return [...addresses].map((address) => ({ address, name: '' }));
}
