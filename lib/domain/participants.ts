/** Who takes part in a thread besides me, and what each of them said there. */
import type { Instant } from './instant';
import { sameOrganisation } from './organisation';
import type { Person } from './person';
import { isHeardFrom } from './silence';
import type { Message, ThreadFacts } from './thread-facts';

export interface Participant {
  readonly address: string;
  readonly name: string;
  /** Newest human message of theirs, or of a colleague, in this thread. */
  readonly heardAt: Instant | null;
  /** Messages of mine to them, and of theirs to me. */
  readonly sentCount: number;
  readonly receivedCount: number;
}

/** Everybody but me, by address. */
export function participantsOf(
  facts: ThreadFacts,
  own: ReadonlySet<string>,
): readonly Participant[] {
  const names = new Map<string, string>();
  for (const { address, name } of facts.messages.flatMap(peopleOn)) {
    if (address !== '' && !own.has(address)) names.set(address, names.get(address) || name);
  }
  return [...names]
    .map(([address, name]) => participant(address, name, facts.messages))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/**
 * The person a silence is counted for: of those my newest message was sent to, the one who wrote in
 * the thread last, else the first; null where I wrote to nobody who could answer.
 */
export function waitedFor(
  facts: ThreadFacts,
  participants: readonly Participant[],
  canAnswer: (address: string) => boolean,
): string | null {
  const reachable = participants.filter(({ address }) => canAnswer(address));
  const mine = facts.messages.findLast(
    (message) => message.direction === 'out' && message.to.length > 0,
  );
  const addressed = (mine?.to ?? [])
    .map(({ address }) => reachable.find((one) => one.address === address))
    .filter((one) => one !== undefined);
  const candidates = addressed.length > 0 ? addressed : mine ? [] : reachable;
  return candidates.reduce<Participant | null>(lastHeard, null)?.address ?? null;
}

function lastHeard(best: Participant | null, one: Participant): Participant {
  return best === null || (one.heardAt ?? 0) > (best.heardAt ?? 0) ? one : best;
}

function peopleOn(message: Message): readonly Person[] {
  const { direction, from, to, alongside } = message;
  if (direction === 'in') return [...(from ? [from] : []), ...alongside];
  return direction === 'out' ? [...to, ...alongside] : alongside;
}

function participant(address: string, name: string, messages: readonly Message[]): Participant {
  const heard = messages
    .filter(isHeardFrom)
    .filter(
      ({ from }) => from && (from.address === address || sameOrganisation(from.address, address)),
    )
    .map(({ sentAt }) => sentAt.from);
  return {
    address,
    name,
    heardAt: heard.length > 0 ? Math.max(...heard) : null,
    sentCount: messages.filter(
      ({ direction, to }) => direction === 'out' && to.some((one) => one.address === address),
    ).length,
    receivedCount: messages.filter(
      ({ direction, from }) => direction === 'in' && from?.address === address,
    ).length,
  };
}
