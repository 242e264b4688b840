/**
 * A thread with several collaborators: each is judged on their own, for one who answered does not
 * speak for another (facts/mission-rows.md S0-10).
 */
import { type Silence, silenceOf } from './silence';
import type { Message, ThreadFacts } from './thread-facts';

export interface Wait {
  readonly address: string;
  readonly silence: Silence;
  /** The newest message that concerns them. */
  readonly newest: Message | null;
}

function waitFor(facts: ThreadFacts, address: string): Wait {
  const asked = askedIn(facts.messages);
  const messages = facts.messages.filter((message) => concerns(message, address, asked));
  const silence = silenceOf({ ...facts, messages });
  return { address, silence, newest: messages.at(-1) ?? null };
}

/** Everybody I wrote to in a thread. */
export function askedIn(messages: readonly Message[]): ReadonlySet<string> {
  const mine = messages.filter(({ direction }) => direction === 'out');
  return new Set(mine.flatMap(({ to }) => to.map(({ address }) => address)));
}

/**
 * What nobody's name is known of concerns everybody. So does what comes from somebody I never wrote to:
 * one of them at another address, a colleague who answers for them, or the mail system.
 * @param asked everybody I wrote to in the thread
 */
export function concerns(
  { direction, from, to }: Message,
  address: string,
  asked: ReadonlySet<string>,
): boolean {
  if (direction === 'in') {
    return from === null || from.address === address || !asked.has(from.address);
  }
  if (direction === 'out') return to.length === 0 || to.some((one) => one.address === address);
  return true;
}

/**
 * Whom of these people is waited for, the longest silence first; empty where all have answered, or
 * where there are not two of them.
 */
export function groupWaits(facts: ThreadFacts, people: readonly string[]): readonly Wait[] {
  if (people.length < 2) return [];
  return people
    .map((address) => waitFor(facts, address))
    .filter(({ silence }) => silence.turn === 'theirs')
    .sort((a, b) => (a.silence.since ?? 0) - (b.silence.since ?? 0));
}
