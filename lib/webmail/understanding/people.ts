import type { Person } from '../../domain/person';
import { addressIn } from '../address-in';
import { PERSON_BEGINS, PERSON_ENDS, WORDS_BEGIN } from './marks';

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
export function peopleOfLine(line: string): readonly Person[] {
  const people = partsOf(line).flatMap((part) =>
    typeof part === 'string' ? personsIn(part) : [part],
  );
  return unique(people.filter(({ address, name }) => address !== '' || isName(name)));
}

function personsIn(text: string): readonly Person[] {
  return text.split(';').map((part) => personOf(part.replace(/\s+/g, ' ')));
}

/** The words of a line between people, and the people whose address is their title. */
function partsOf(line: string): readonly (string | Person)[] {
  const parts: (string | Person)[] = [''];
  const add = (text: string) => parts.push(`${parts.pop()}${text}`);
  for (let rest = line; rest !== ''; ) {
    const begin = rest.indexOf(PERSON_BEGINS);
    const words = rest.indexOf(WORDS_BEGIN, begin);
    const isLast = begin < 0 || words < 0;
    add(isLast ? rest : rest.slice(0, begin));
    if (isLast) break;
    const end = endOf(rest, words);
    const address = onlyAddress(rest.slice(begin + 1, words));
    const shown = rest.slice(words + 1, end);
    if (address) parts.push(personTitled(address, shown), '');
    rest = (address ? '' : shown) + rest.slice(end + 1);
  }
  return parts;
}

/** Where the words of a person end; another may stand in them. */
function endOf(line: string, words: number): number {
  let depth = 1;
  for (let at = words + 1; at < line.length; at += 1) {
    if (line[at] === PERSON_BEGINS) depth += 1;
    else if (line[at] === PERSON_ENDS) depth -= 1;
    if (depth === 0) return at;
  }
  return line.length;
}

const TITLES = new RegExp(`${PERSON_BEGINS}[^${WORDS_BEGIN}]*${WORDS_BEGIN}|${PERSON_ENDS}`, 'g');

function personTitled(address: string, shown: string): Person {
  const words = shown.replace(TITLES, '').replace(/\s+/g, ' ').trim();
  const name = words.replace(/;$/, '').trim();
  return { address, name: onlyAddress(name) ? '' : name };
}

/** Each person once, in the order shown. */
function unique(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((one) => [one.address || ` ${one.name}`, one])).values()];
}

/** "+2" and the like count those who are not shown. */
export function isName(name: string): boolean {
  return /[\p{L}\p{So}]/u.test(name) && !/^\+\s?\p{Nd}/u.test(name);
}

/** The address, lower case, where the text is one and nothing else. */
function onlyAddress(text: string): string | null {
  const address = addressIn(text);
  return address === text.trim().toLowerCase() ? address : null;
}
