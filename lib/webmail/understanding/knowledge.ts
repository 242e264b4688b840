import type { Interval } from '../../domain/instant';
import { dateEvidence, NO_EVIDENCE, uniteEvidence } from '../../domain/page-texts/date-evidence';
import { readDate } from '../../domain/page-texts/read-date';
import type { Person } from '../../domain/person';
import type { MailboxFacts, Memory } from './facts';
import { ownNameOf } from './own-name';

/** What the page has shown of one mailbox, while something of it is read. */
export interface Knowledge {
  readonly ownAddresses: readonly string[];
  /** Dates that the page wrote: together they tell how it writes them (facts/outlook.md 10.4). */
  learnDates(texts: readonly string[]): void;
  /** Wall time of the mailbox; null where a text is no date, or could be two. */
  dateOf(text: string): Interval | null;
  learnPeople(people: readonly Person[]): void;
  /**
   * The same person, with the account's address where only the user's own name is shown: the page
   * leaves it out for the user (facts/outlook.md 2). Not so for a name that others bear too.
   */
  known(person: Person): Person;
  /**
   * The sender of a message, with an address where the page proved it. Null where a folded card does
   * not tell whether that is the user: others bear the name too, or the user's address is all there is of it.
   *
   * @param isOpen an open card shows strangers with their address; a folded one may leave it out
   */
  knownSender(person: Person, isOpen: boolean): Person | null;
  /** Whether threads stand with their newest message at the top, as far as one could see. */
  newestFirst: boolean;
  /** To be handed in with what is read next. */
  memory(): Memory;
}

/** Names beyond are forgotten, the oldest first. */
const MOST_BEARERS = 5_000;

export function createKnowledge(
  { account, ownAddresses, languages, title, label }: MailboxFacts,
  before: Memory | null,
): Knowledge {
  let evidence = before?.evidence ?? NO_EVIDENCE;
  const ownName = ownNameOf(title, label);
  const addresses = new Map<string, Set<string>>();
  for (const [name, address] of before?.bearers ?? []) bear(name, address);

  function bear(name: string, address: string): void {
    addresses.set(name, (addresses.get(name) ?? new Set()).add(address));
  }

  const bearersOf = (name: string) => [...(addresses.get(bare(name)) ?? [])];
  const isMyName = (name: string) => ownName !== null && bare(name) === bare(ownName);
  const isMineAlone = (name: string) =>
    isMyName(name) && bearersOf(name).every((address) => ownAddresses.includes(address));
  const withOwnAddress = (person: Person) => ({ ...person, address: account });

  return {
    ownAddresses,
    newestFirst: before?.newestFirst ?? true,
    learnDates(texts) {
      evidence = uniteEvidence(evidence, dateEvidence(texts, languages));
    },
    dateOf: (text) => readDate(text, evidence, languages),
    learnPeople(people) {
      for (const { address, name } of people) {
        if (address !== '' && name !== '') bear(bare(name), address);
      }
    },
    known(person) {
      const isMe = person.address === '' && isMineAlone(person.name);
      return isMe ? withOwnAddress(person) : person;
    },
    knownSender(person, isOpen) {
      const { address, name } = person;
      const isMyself = address === '' && isMyName(name);
      if (isOpen) return isMyself ? withOwnAddress(person) : person;
      if (isMyself && isMineAlone(name)) return withOwnAddress(person);
      if (isMyself || ownAddresses.includes(address) || holdsOne(name, ownAddresses)) return null;
      const [only, another] = bearersOf(name);
      const isProven = address === '' && only === bare(name) && !another;
      return isProven ? { address: only, name: '' } : person;
    },
    memory() {
      const bearers = [...addresses].flatMap(([name, all]) =>
        [...all].map((address) => [name, address] as const),
      );
      return { evidence, bearers: bearers.slice(-MOST_BEARERS), newestFirst: this.newestFirst };
    },
  };
}

export function isNobody({ address, name }: Person): boolean {
  return address === '' && name === '';
}

function bare(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function holdsOne(name: string, addresses: readonly string[]): boolean {
  return addresses.some((address) => bare(name).includes(address));
}
