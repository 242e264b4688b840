/**
 * A thread with several collaborators: each is judged on their own, for one who answered does not
 * speak for another (facts/mission-rows.md S0-10).
 */
import { type Silence, silenceOf } from './silence';
import type { Message, ThreadFacts } from './thread-facts';

export interface Wait {
  readonly address: string;
  readonly silence: Silence;
}

/** The silence of one person of a group. */
function silenceWith(facts: ThreadFacts, address: string): Silence {
  const messages = facts.messages.filter((message) => concerns(message, address));
  return silenceOf({ ...facts, messages });
}

/** What nobody's name is known of concerns everybody. */
function concerns({ direction, from, to }: Message, address: string): boolean {
  if (direction === 'in') return from === null || from.address === address;
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
    .map((address) => ({ address, silence: silenceWith(facts, address) }))
    .filter(({ silence }) => silence.turn === 'theirs')
    .sort((a, b) => (a.silence.since ?? 0) - (b.silence.since ?? 0));
}
