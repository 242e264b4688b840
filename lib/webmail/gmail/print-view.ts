import type { PrintFailure } from '../../domain/confirming/asking';
import type { Person } from '../../domain/person';
import { addressIn } from '../address-in';
import type { MessageReading, ThreadReading } from '../port';
import { asciiDigits } from './ascii-digits';
import { ownTextOf, quotesIn } from './own-text';

/** Characters of JSON that one reading may bring to the worker, and the messages whose writers it names. */
const LONGEST = 1_500_000;
const MOST = 200;

const ADDRESSES = /(?<![^\s<>(),;:"])[^\s<>(),;:"]+@[^\s<>(),;:"]+/g;

/**
 * Reads the print page of a thread, oldest message first; it names no ids, and dates only in words of
 * the language (facts/gmail.md 7.2). `gone` where it shows no messages, or not as many as it says;
 * `refused` where it is of another mailbox, or something to fill in.
 */
export function readPrintView(
  page: Document,
  { account, threadId }: { readonly account: string; readonly threadId: string },
): ThreadReading | PrintFailure {
  const owner = page.querySelector('.bodycontainer > table b');
  const main = page.querySelector('.bodycontainer > .maincontent');
  const [head, ...others] = [...(main?.children ?? [])].filter(isTable);
  const whose = lastAddressIn(owner);
  if (whose === null && page.querySelector('form, input, iframe')) return 'refused';
  if (whose !== null && whose !== account) return 'refused';
  if (!head || whose === null) return 'gone';
  const messages = others.filter(({ className }) => className === 'message').map(messageOf);
  const read = messages.filter((message) => message !== null);
  const [heading, count] = head.querySelectorAll('font');
  const isWhole = read.length === messages.length && read.length === numberIn(count);
  if (!isWhole || read.length === 0) return 'gone';
  return {
    account,
    threadId,
    clock: 'real',
    whole: true,
    subject: heading?.textContent?.trim() ?? '',
    messages: shortEnough(read.slice(-MOST)),
    hiddenAfter: null,
  };
}

/** Of the older ones it is enough to know who wrote; the newest words decide. */
function shortEnough(messages: readonly MessageReading[]): readonly MessageReading[] {
  let left = LONGEST;
  return messages
    .toReversed()
    .map((message) => {
      left -= JSON.stringify(message).length;
      return left >= 0 ? message : { ...message, to: null, text: null };
    })
    .toReversed();
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
