/** Who takes part in a thread besides me, and what each of them said there. */

import type { Instant } from './instant';
import { sameOrganisation } from './organisation';
import type { OwnAddresses } from './own-addresses';
import type { Person } from './person';
import { isHeardFrom } from './silence';
import type { Message, ThreadFacts } from './thread-facts';

export interface Participant {
  readonly address: string;
  readonly name: string;
  /** Newest human message of theirs, or of a colleague, in this thread. */
  readonly heardAt: Instant | null;
  /** I wrote to them in this thread. */
  readonly writtenTo: boolean;
}

/** Everybody but me, by address. */
export function participantsOf(facts: ThreadFacts, own: OwnAddresses): readonly Participant[] {
  const names = new Map<string, string>();
  for (const { address, name } of facts.messages.flatMap(peopleOn)) {
    if (address !== '' && !own.has(address)) names.set(address, names.get(address) || name);
  }
  return [...names]
    .map(([address, name]) => participant(address, name, facts.messages, own))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/**
 * The person a silence is counted for: of those my newest message was sent to, the one who wrote in
 * the thread last, else the first; null where I wrote to nobody who could answer. Where the page
 * does not say whom I wrote to, only a thread with one other person tells, or with one whom I wrote to
 * before; where it shows no message of mine, those it shows that I wrote to.
 * @param reachable the participants who could answer
 */
export function waitedFor(facts: ThreadFacts, reachable: readonly Participant[]): string | null {
  const mine = facts.messages.findLast(({ direction }) => direction === 'out');
  const addressed = (mine?.to ?? [])
    .map(({ address }) => reachable.find((one) => one.address === address))
    .filter((one) => one !== undefined);
  const untold = mine !== undefined && mine.to.length === 0;
  const named = reachable.filter((one) => one.writtenTo);
  const only = named.length === 1 ? named : [];
  const anybody = untold && reachable.length > 1 ? only : reachable;
  const writtenTo = mine ? [] : named;
  const candidates = mine && !untold ? addressed : writtenTo.length > 0 ? writtenTo : anybody;
  return candidates.reduce<Participant | null>(lastHeard, null)?.address ?? null;
}

function lastHeard(best: Participant | null, one: Participant): Participant {
  return best === null || (one.heardAt ?? 0) > (best.heardAt ?? 0) ? one : best;
}

function peopleOn(message: Message): readonly Person[] {
  const { direction, from, to, alongside, writtenTo } = message;
  const shown = [...alongside, ...writtenTo];
  if (direction === 'in') return from ? [from, ...shown] : shown;
  return direction === 'out' ? [...to, ...shown] : shown;
}

function participant(
  address: string,
  name: string,
  messages: readonly Message[],
  own: OwnAddresses,
): Participant {
  const heard = messages
    .filter(isHeardFrom)
    .filter((message) => writersOf(message, own).some((writer) => isHeardBy(writer, address)))
    .map(({ sentAt }) => sentAt.from);
  return {
    address,
    name,
    heardAt: heard.length > 0 ? Math.max(...heard) : null,
    writtenTo: messages.some(({ direction, to, writtenTo }) =>
      [...(direction === 'out' ? to : []), ...writtenTo].some((one) => one.address === address),
    ),
  };
}

/**
 * Who wrote a message; where only a row told of it, everybody who may have. What I write from an
 * address at a client's is no word of that client's (facts/mission-rows.md S3-03).
 */
function writersOf({ from, alongside }: Message, own: OwnAddresses): readonly string[] {
  const writers = from ? [from] : alongside;
  return writers.map(({ address }) => address).filter((address) => !own.has(address));
}

function isHeardBy(writer: string, address: string): boolean {
  return writer === address || sameOrganisation(writer, address);
}
