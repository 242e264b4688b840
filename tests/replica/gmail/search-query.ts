import type { Mailbox } from './mailbox';
import type { StoredMessage } from './stored-mail';

export type MessageTest = (message: StoredMessage) => boolean;

/** The part of Gmail's search words that the replica knows; all conditions must hold. */
export function searchTest(mailbox: Mailbox, query: string): MessageTest {
  const tests = words(query).map((word) => wordTest(mailbox, word));
  return (message) => tests.every((test) => test(message));
}

/** Whether the search asks for sent mail by itself. */
export function asksForSent(query: string): boolean {
  return words(query).some((word) => /^(in:sent|from:me)$/i.test(word));
}

function words(query: string): string[] {
  return (query.match(/(?:[a-z]+:)?"[^"]*"|\S+/gi) ?? []).map((word) => word.replaceAll('"', ''));
}

function wordTest(mailbox: Mailbox, word: string): MessageTest {
  const [, operator = '', value = ''] = /^([a-z0-9]+):(.+)$/i.exec(word) ?? ['', '', word];
  const wanted = (value === '' ? word : value).toLowerCase();
  const has = (text: string) => text.toLowerCase().includes(wanted);
  switch (operator.toLowerCase()) {
    case 'in':
      return placeTest(wanted);
    case 'from':
      if (wanted === 'me') return (m) => m.own;
      return (m) => has(`${m.file.from.name} ${m.file.from.email}`);
    case 'to':
      if (wanted === 'me') return (m) => m.file.to.some((p) => mailbox.isOwn(p.email));
      return (m) => m.file.to.some((p) => has(`${p.name} ${p.email}`));
    case 'subject':
      return (m) => has(m.file.subject);
    case 'label':
      return (m) => [...m.labels].some((label) => label.toLowerCase() === wanted);
    case 'rfc822msgid':
      return (m) => m.file.id.toLowerCase() === wanted;
    default:
      return (m) => has(textOf(m));
  }
}

function placeTest(place: string): MessageTest {
  if (place === 'sent') return (m) => m.own;
  if (place === 'inbox') return (m) => m.labels.has('Inbox');
  return () => place === 'anywhere' || place === 'all';
}

function textOf({ file }: StoredMessage): string {
  const people = [file.from, ...file.to, ...(file.cc ?? [])].map((p) => `${p.name} ${p.email}`);
  return [file.subject, file.text, ...people].join('\n');
}
