import { dateOrderIn } from '../domain/judgement/date-order-in';
import type { DateOrder } from '../domain/judgement/incoming-mail';
import type { Person } from '../domain/person';
import type { ThreadReading } from '../webmail/port';

/** How a writer of a thread writes dates in figures; null where nothing shows it. */
export type DateOrderOf = (writer: Person) => DateOrder | null;

/** By the texts of each writer alone: two people of one thread may write dates differently. */
export function dateOrdersOf({ messages }: ThreadReading): DateOrderOf {
  const texts = new Map<string, string[]>();
  for (const { from, text } of messages) {
    if (text !== null) texts.set(nameOf(from), [...(texts.get(nameOf(from)) ?? []), text]);
  }
  const orders = new Map([...texts].map(([name, own]) => [name, dateOrderIn(own)]));
  return (writer) => orders.get(nameOf(writer)) ?? null;
}

function nameOf({ address, name }: Person): string {
  return address === '' ? name : address;
}
