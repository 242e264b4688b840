/**
 * People of whom a page shows only the name. Such a name is a weak address: good for one mailbox,
 * and replaced by a real one only while that mailbox has shown a single address under it
 * (facts/outlook.md 10.3).
 */
import type { Person } from './person';
import type { Seen, Sighting } from './sighting';

const WEAK = 'name:';
const LONGEST_NAME = 120;

/** A name as it is compared: case, width, blanks and what is not seen do not count. */
export function plainName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/["'\s\p{Cc}]+/gu, ' ')
    .trim();
  return plain.slice(0, LONGEST_NAME);
}

/** @param account the mailbox that showed the name */
export function weakAddress(account: string, name: string): string {
  return `${WEAK}${account} ${plainName(name)}`;
}

export function isWeakAddress(address: string): boolean {
  return address.startsWith(WEAK);
}

/** The plain name in a weak address. */
export function nameInWeakAddress(address: string): string {
  return address.slice(address.indexOf(' ') + 1);
}

/** Somebody a page showed, with a weak address where it showed none. */
export function identified(person: Person, account: string): Person {
  return person.address === '' && person.name.trim() !== ''
    ? { ...person, address: weakAddress(account, person.name) }
    : person;
}

/** Every address in these sightings, weak ones too, once. */
export function addressesIn(seen: readonly Seen[]): readonly string[] {
  const found = new Set<string>();
  withAddresses(seen, (address) => {
    found.add(address);
    return address;
  });
  found.delete('');
  return [...found];
}

/** The addresses that stand beside each plain name in these sightings. */
export function addressesByName(seen: readonly Seen[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const people = seen.flatMap(({ sighting }) => peopleIn(sighting));
  for (const { address, name } of people) {
    if (address === '' || isWeakAddress(address)) continue;
    found.set(plainName(name), (found.get(plainName(name)) ?? new Set()).add(address));
  }
  return found;
}

function peopleIn(sighting: Sighting): readonly Person[] {
  if (sighting.kind === 'send') return sighting.to;
  if (sighting.kind !== 'message') return [];
  const { from, to, alongside, writtenTo } = sighting;
  return [...(from ? [from] : []), ...to, ...alongside, ...writtenTo];
}

/** The same sightings with other addresses. */
export function withAddresses(
  seen: readonly Seen[],
  real: (address: string) => string,
): readonly Seen[] {
  const person = (one: Person): Person => ({ ...one, address: real(one.address) });
  return seen.map((one) => ({ ...one, sighting: replaced(one.sighting, person, real) }));
}

function replaced(
  sighting: Sighting,
  person: (one: Person) => Person,
  real: (address: string) => string,
): Sighting {
  switch (sighting.kind) {
    case 'message':
      return {
        ...sighting,
        from: sighting.from && person(sighting.from),
        to: sighting.to.map(person),
        alongside: sighting.alongside.map(person),
        writtenTo: sighting.writtenTo.map(person),
      };
    case 'send':
      return { ...sighting, to: sighting.to.map(person) };
    case 'whole-look':
      return {
        ...sighting,
        messages: sighting.messages.map((message) => ({ ...message, from: real(message.from) })),
      };
    case 'print-look':
      return {
        ...sighting,
        messages: sighting.messages.map((message) => ({
          ...message,
          from: person(message.from),
          to: message.to.map(person),
        })),
      };
    case 'undone':
      return sighting;
  }
}
