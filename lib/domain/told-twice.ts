/**
 * A file may tell of a mail that stands on a page as well, in threads that nothing joins
 * (docs/adr/0016). Among what was written with one person it is known again by its minute and by which
 * way it went.
 */
import { MINUTE } from './instant';
import type { Message } from './thread-facts';

/** "out 29794200": which way a mail went, and the minute, counted from 1970. */
export type MailMark = string;

/** By what a mail is known again; null where nobody knows which way it went. */
function mailMark({ direction, sentAt }: Message): MailMark | null {
  return direction === null ? null : `${direction} ${Math.floor(sentAt.from / MINUTE)}`;
}

/** Whether it is one of them. */
export function isMarked(message: Message, marks: ReadonlySet<MailMark>): boolean {
  const mark = mailMark(message);
  return mark !== null && marks.has(mark);
}

/** Those of all mails of a thread. */
export function mailMarks(messages: readonly Message[]): readonly MailMark[] {
  return [...new Set(messages.flatMap((message) => mailMark(message) ?? []))];
}
