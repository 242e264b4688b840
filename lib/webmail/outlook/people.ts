import type { Person } from '../../domain/person';
import { addressIn } from '../address-in';
import { shownText } from '../shown-text';
import { ROW_PERSON } from './list-selectors';

/** "Name<address>", an address, or a name alone: the address is '' then. */
export function personOf(text: string): Person {
  const shown = withoutMarks(text);
  const full = /^(.*)<([^<>]*)>$/s.exec(shown);
  const address = onlyAddress(full?.[2] ?? '');
  if (full && address) return { address, name: cut((full[1] ?? '').trim()) };
  const alone = onlyAddress(shown);
  return alone ? { address: alone, name: '' } : { address: '', name: cut(shown) };
}

/** All of a text as a name: whoever bears it chose it, also where it looks like an address. */
export function nameAlone(text: string): Person {
  return { address: '', name: cut(withoutMarks(text)) };
}

function withoutMarks(text: string): string {
  return text.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').trim();
}

function cut(name: string): string {
  return name.slice(0, 500);
}

/** The people of a row's line: some with an address in the title, all parted by ";". */
export function peopleOfLine(line: Element | null): readonly Person[] {
  if (!line) return [];
  const titled: Person[] = [];
  const text = textWithMarks(line, titled);
  const people = text.split(';').flatMap((part) => {
    const mark = /^\s*\ue000(\d+)\s*$/.exec(part)?.[1];
    const person = mark === undefined ? personOf(part.replace(/\s+/g, ' ')) : titled[Number(mark)];
    return person ? [person] : [];
  });
  return unique(people.filter(({ address, name }) => address !== '' || isName(name)));
}

/** Each person once, in the order shown. */
function unique(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((one) => [one.address || ` ${one.name}`, one])).values()];
}

/** "+2" and the like count those who are not shown. */
export function isName(name: string): boolean {
  return /[\p{L}\p{So}]/u.test(name) && !/^\+\s?\p{Nd}/u.test(name);
}

/** The text of a line with a mark in the place of each person whose address is in a title. */
function textWithMarks(node: Node, titled: Person[]): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replaceAll('\ue000', '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.nodeName === 'IMG') return element.getAttribute('alt') ?? '';
  const address = isTitled(element) ? onlyAddress(element.getAttribute('title') ?? '') : null;
  if (!address)
    return [...element.childNodes].map((child) => textWithMarks(child, titled)).join('');
  const name = shownText(element).replace(/;$/, '').trim();
  titled.push({ address, name: onlyAddress(name) ? '' : name });
  return `;\ue000${titled.length - 1};`;
}

function isTitled(element: Element): boolean {
  return ROW_PERSON.alternatives.some(({ css }) => element.matches(css));
}

/** The address, lower case, where the text is one and nothing else. */
function onlyAddress(text: string): string | null {
  const address = addressIn(text);
  return address === text.trim().toLowerCase() ? address : null;
}
