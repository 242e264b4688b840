import type { Interval } from '../../domain/instant';
import type { Person } from '../../domain/person';
import type { ShownSender } from './sender';
import type { TextMeanings } from './text-meanings';

/** What the page has shown of one mailbox since the tab was opened. */
export interface MailboxMemory {
  readonly texts: TextMeanings;
  /** Wall time of the mailbox; null where a text is no date, could be two, or is not known yet. */
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
   */
  knownSender(sender: ShownSender): Person | null;
  /** Whether tabs were seen above the Inbox. */
  tabs: boolean;
  /** Whether threads stand with their newest message at the top, as far as one could see. */
  newestFirst: boolean;
}

/** Whose mailbox it is, as far as the page says. */
export interface Owner {
  readonly account: string;
  readonly ownAddresses: readonly string[];
  readonly name: string | null;
}

/** @param owner is asked anew each time */
export function createMailboxMemory(texts: TextMeanings, owner: () => Owner): MailboxMemory {
  const addresses = new Map<string, Set<string>>();

  const bearersOf = (name: string) => [...(addresses.get(bare(name)) ?? [])];

  function isMyName(name: string): boolean {
    const { name: ownName } = owner();
    return ownName !== null && bare(name) === bare(ownName);
  }

  function isMineAlone(name: string): boolean {
    const { ownAddresses } = owner();
    return isMyName(name) && bearersOf(name).every((address) => ownAddresses.includes(address));
  }

  const withOwnAddress = (person: Person) => ({ ...person, address: owner().account });

  return {
    tabs: false,
    newestFirst: true,
    texts,
    dateOf: (text) => texts.of(text)?.at ?? null,
    learnPeople(people) {
      for (const { address, name } of people) {
        if (address === '' || name === '') continue;
        const seen = addresses.get(bare(name)) ?? new Set();
        addresses.set(bare(name), seen.add(address));
      }
    },
    known(person) {
      const isMe = person.address === '' && isMineAlone(person.name);
      return isMe ? withOwnAddress(person) : person;
    },
    knownSender({ person, isOpen }) {
      const { address, name } = person;
      const { ownAddresses } = owner();
      const isMyself = address === '' && isMyName(name);
      if (isOpen) return isMyself ? withOwnAddress(person) : person;
      if (isMyself && isMineAlone(name)) return withOwnAddress(person);
      if (isMyself || ownAddresses.includes(address) || holdsOne(name, ownAddresses)) return null;
      const [only, another] = bearersOf(name);
      const isProven = address === '' && only === bare(name) && !another;
      return isProven ? { address: only, name: '' } : person;
    },
  };
}

function bare(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function holdsOne(name: string, addresses: readonly string[]): boolean {
  return addresses.some((address) => bare(name).includes(address));
}
